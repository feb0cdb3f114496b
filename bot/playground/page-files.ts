// The page's own files, with the words of `locales` put where `index.html` names them.
import { readFile } from 'node:fs/promises';

/** Kinds of file the page is made of; a name without a folder is all that is served. */
const TYPES: Readonly<Record<string, string>> = {
  html: 'text/html; charset=utf-8',
  css: 'text/css; charset=utf-8',
  js: 'text/javascript; charset=utf-8',
  svg: 'image/svg+xml',
};

export type PageFile = { readonly type: string; readonly body: Uint8Array<ArrayBuffer> | string };

/** A file of the page by its name; null when the page has none. Read each time: whoever edits it reloads, no more. */
export async function pageFile(
  name: string,
  words: Readonly<Record<string, string>>,
): Promise<PageFile | null> {
  const type = TYPES[/^[a-z-]+\.([a-z]+)$/.exec(name)?.[1] ?? ''];
  if (type === undefined) return null;
  const bytes = await readFile(new URL(`./page/${name}`, import.meta.url)).catch(() => null);
  if (bytes === null) return null;
  return {
    type,
    body: name.endsWith('.html') ? worded(bytes.toString('utf8'), words) : new Uint8Array(bytes),
  };
}

/** Puts words where the page names them: `{{page-send}}`. They come from `locales` and hold no markup. */
function worded(html: string, words: Readonly<Record<string, string>>): string {
  return html.replace(/\{\{([a-z-]+)\}\}/g, (_, key: string) => words[key] ?? '');
}
