// Similar: open complaints nearby that a new one may be the same as, by field, hamlet and a coarse cell of the map.
import type { CategoryId, HamletId } from '../ids.ts';
import type { Place } from '../message.ts';
import type { Complaint } from './complaint.ts';
import { isJoinable } from './conditions.ts';

/**
 * Side of a cell in degrees: about half a kilometre here, so that a cell tells no house (DESIGN §3 Contents at rest).
 */
const CELL_DEGREES = 0.005;

/** What a report that is being written tells of where it is. */
export type Nearby = {
  readonly category: CategoryId;
  readonly hamlet: HamletId | null;
  readonly place: Place | null;
};

/**
 * Complaints that may be the same matter: of the same field, open for others to join, and near: in the same or a
 * neighbouring cell where both are on the map, else in the same hamlet.
 */
export function similarTo(report: Nearby, complaints: readonly Complaint[]): readonly Complaint[] {
  return complaints.filter(
    (one) => one.category === report.category && isJoinable(one) && isNear(report, one),
  );
}

function isNear(report: Nearby, complaint: Complaint): boolean {
  if (report.place !== null && complaint.place !== null) return areNeighbours(report.place, complaint.place);
  return report.hamlet !== null && report.hamlet === complaint.hamlet;
}

function areNeighbours(one: Place, other: Place): boolean {
  const apart = (a: number, b: number) => Math.abs(cellOf(a) - cellOf(b));
  return apart(one.latitude, other.latitude) <= 1 && apart(one.longitude, other.longitude) <= 1;
}

function cellOf(degrees: number): number {
  return Math.floor(degrees / CELL_DEGREES);
}
