// Trip A on both queues, delivered once and twice.
import { tellsTheSame } from '../support/trip-tests.ts';
import { silence } from './silence.ts';

tellsTheSame('silence, escalation, answer, rating', silence);
