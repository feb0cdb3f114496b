// Metrics: what Prometheus scrapes; counts and times, never an id in a label.
import { Counter, collectDefaultMetrics, Histogram, Registry } from 'prom-client';

export type Metrics = ReturnType<typeof openMetrics>;

/** A fresh registry with the counters of the front door and the turn. */
export function openMetrics() {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const counters = new Map<string, Counter>();
  const children = new Map<string, Counter.Internal>();
  const acknowledged = new Histogram({
    name: 'gan_dan_webhook_seconds',
    help: 'Time from the request to its answer',
    labelNames: ['channel'],
    buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 1, 2],
    registers,
  });
  const seconds = new Map<string, Histogram.Internal<string>>();

  function childOf(what: string, labels: Readonly<Record<string, string>>): Counter.Internal {
    const name = `gan_dan_${what.replace(/\W+/g, '_')}_total`;
    const counter =
      counters.get(name) ?? new Counter({ name, help: what, labelNames: Object.keys(labels), registers });
    counters.set(name, counter);
    return counter.labels(labels);
  }

  /** Counts what happens at the edge: `what` names the counter, labels are few fixed words. */
  function count(what: string, labels: Readonly<Record<string, string>>): void {
    // Finding a child by its labels costs more than a webhook may spend on being counted.
    const key = `${what} ${Object.values(labels).join(' ')}`;
    const child = children.get(key) ?? childOf(what, labels);
    children.set(key, child);
    child.inc();
  }

  return {
    registry,
    count,
    /** One webhook answered, after so many milliseconds. */
    webhook(channel: string, status: number, milliseconds: number): void {
      count('webhooks', { channel, status: String(status) });
      const child = seconds.get(channel) ?? acknowledged.labels({ channel });
      seconds.set(channel, child);
      child.observe(milliseconds / 1000);
    },
  };
}
