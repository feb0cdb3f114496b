// What people told, in words: stories, photos, places, ways to be reached.
import type { Told } from '../domain/complaint/complaint.ts';
import type { Place } from '../domain/message.ts';
import { type Phrase, plain } from './phrase.ts';

/** The words told, or that they were spoken. */
export function toldPhrase(told: Told): Phrase {
  if (told.text === null) return plain(told.voices.length > 0 ? 'told-voice' : 'told-nothing');
  return { key: told.voices.length > 0 ? 'told-voices-and-text' : 'told-text', vars: { text: told.text } };
}

/** Hamlet and point on the map. */
export function wherePhrase(hamlet: string | null, place: Place | null): Phrase {
  if (hamlet === null) return place === null ? plain('where-unknown') : placePhrase(place);
  return place === null
    ? { key: 'where-hamlet', vars: { hamlet } }
    : { key: 'where-hamlet-and-map', vars: { hamlet, place: placePhrase(place) } };
}

/** A point by the name its sender gave it, else by its coordinates (5 decimals are about a metre). */
export function placePhrase(place: Place): Phrase {
  if (place.name !== null) return { key: 'where-named', vars: { name: place.name } };
  return {
    key: 'place-point',
    vars: { latitude: place.latitude.toFixed(5), longitude: place.longitude.toFixed(5) },
  };
}

/** How the citizen wishes to be answered. */
export function contactPhrase(phone: string | null): Phrase {
  return phone === null ? plain('contact-chat') : { key: 'contact-phone', vars: { phone } };
}
