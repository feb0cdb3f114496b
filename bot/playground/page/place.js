// Asking for a place: a point typed in, or where this machine is, if it knows.
import { ask, field } from './dialog.js';
import { one } from './dom.js';

/** A point in the mountains of the north, so that trying out needs no map; the demo commune itself is invented. */
const EXAMPLE = { latitude: 22.3364, longitude: 103.8438 };
/** How long the machine may look for itself, in milliseconds. */
const LOOKS_FOR = 8000;

/** The place somebody chose, or null. @param {import('./api.js').Words} words @returns {Promise<import('./api.js').Place | null>} */
export async function askPlace(words) {
  const [name, latitude, longitude] = [
    field('place-name'),
    field('place-latitude'),
    field('place-longitude'),
  ];
  name.value = '';
  if (latitude.value === '') latitude.value = String(EXAMPLE.latitude);
  if (longitude.value === '') longitude.value = String(EXAMPLE.longitude);
  const notice = one(document, '#place-notice', HTMLElement);
  notice.textContent = '';
  one(document, '#place-here', HTMLButtonElement).onclick = () => {
    navigator.geolocation.getCurrentPosition(
      ({ coords }) => {
        latitude.value = coords.latitude.toFixed(5);
        longitude.value = coords.longitude.toFixed(5);
      },
      () => {
        notice.textContent = words['page-no-place'] ?? '';
      },
      { timeout: LOOKS_FOR },
    );
  };
  if (!(await ask('place-dialog'))) return null;
  const point = { latitude: latitude.valueAsNumber, longitude: longitude.valueAsNumber };
  return name.value.trim() === '' ? point : { ...point, name: name.value.trim() };
}
