// Metrics: what Prometheus scrapes; counts and times, never an id in a label.
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof openMetrics>;

/** A fresh registry with the counters of the front door and the turn. */
export function openMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const counters = new Map<string, Counter>();
  return {
    registry,
    /** Counts what happens at the edge: `what` names the counter, labels are few fixed words. */
    count(what: string, labels: Readonly<Record<string, string>>): void {
      const name = `gan_dan_${what.replace(/\W+/g, '_')}_total`;
      const counter =
        counters.get(name) ?? new Counter({ name, help: what, labelNames: Object.keys(labels), registers });
      counters.set(name, counter);
      counter.inc(labels);
    },
    webhooks: new Counter({
      name: 'gan_dan_webhooks_total',
      help: 'Webhook requests by channel and answer',
      labelNames: ['channel', 'status'],
      registers,
    }),
    acknowledged: new Histogram({
      name: 'gan_dan_webhook_seconds',
      help: 'Time from the request to its answer',
      labelNames: ['channel'],
      buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 2],
      registers,
    }),
    errors: new Counter({
      name: 'gan_dan_errors_total',
      help: 'Errors logged, by what was going on',
      labelNames: ['what'],
      registers,
    }),
  };
}
