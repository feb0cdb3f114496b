// What a file is by its first bytes: names and headers of platforms are not believed (FAULTS A12).

type Mark = { readonly at: number; readonly bytes: string; readonly contentType: string };

const MARKS: readonly Mark[] = [
  { at: 0, bytes: '\xff\xd8\xff', contentType: 'image/jpeg' },
  { at: 0, bytes: '\x89PNG\r\n\x1a\n', contentType: 'image/png' },
  { at: 0, bytes: 'GIF8', contentType: 'image/gif' },
  { at: 8, bytes: 'WEBP', contentType: 'image/webp' },
  { at: 8, bytes: 'WAVE', contentType: 'audio/wav' },
  { at: 4, bytes: 'ftypM4A', contentType: 'audio/mp4' },
  { at: 4, bytes: 'ftyphei', contentType: 'image/heic' },
  { at: 4, bytes: 'ftypmif1', contentType: 'image/heic' },
  { at: 4, bytes: 'ftyp', contentType: 'video/mp4' },
  { at: 0, bytes: '#!AMR', contentType: 'audio/amr' },
  { at: 0, bytes: 'OggS', contentType: 'audio/ogg' },
  { at: 0, bytes: 'ID3', contentType: 'audio/mpeg' },
  // ADTS: sync word of 12 bits, layer 0; MPEG-4 or MPEG-2, with or without a checksum.
  { at: 0, bytes: '\xff\xf1', contentType: 'audio/aac' },
  { at: 0, bytes: '\xff\xf0', contentType: 'audio/aac' },
  { at: 0, bytes: '\xff\xf9', contentType: 'audio/aac' },
  { at: 0, bytes: '\xff\xf8', contentType: 'audio/aac' },
  { at: 0, bytes: '\xff\xfb', contentType: 'audio/mpeg' },
  { at: 0, bytes: '\xff\xf3', contentType: 'audio/mpeg' },
  { at: 0, bytes: '\x1aE\xdf\xa3', contentType: 'video/webm' },
  { at: 0, bytes: '%PDF-', contentType: 'application/pdf' },
  { at: 0, bytes: '\xd0\xcf\x11\xe0', contentType: 'application/msword' },
  { at: 0, bytes: 'PK\x03\x04', contentType: 'application/zip' },
];

const OFFICE = 'application/vnd.openxmlformats-officedocument';
/** Files of office programs are archives; the folder of their first entries tells which program's. */
const OFFICE_FOLDERS = [
  { folder: 'word/', contentType: `${OFFICE}.wordprocessingml.document` },
  { folder: 'xl/', contentType: `${OFFICE}.spreadsheetml.sheet` },
] as const;
/** Bytes in which an office file has named its folder, however its entries are ordered. */
const OFFICE_HEAD = 4_096;

/** The content type of a known kind of file; null for everything else (text, pages, drawings that can hold scripts). */
export function fileKind(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.subarray(0, 16)).toString('latin1');
  const kind = MARKS.find((mark) => head.startsWith(mark.bytes, mark.at))?.contentType ?? null;
  return kind === 'application/zip' ? (officeKind(bytes) ?? kind) : kind;
}

function officeKind(bytes: Uint8Array): string | undefined {
  const head = Buffer.from(bytes.subarray(0, OFFICE_HEAD)).toString('latin1');
  return OFFICE_FOLDERS.find(({ folder }) => head.includes(folder))?.contentType;
}
