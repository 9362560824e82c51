/** What an address of the site leads to. */
export type Answer =
  | { readonly kind: 'file'; readonly path: string }
  | { readonly kind: 'send-on'; readonly path: string }
  | { readonly kind: 'unknown' }

/** Answers as a plain static host does: a folder is its index page, and without its slash it is sent on to the one with it. */
export function answerTo(path: string, isFile: (path: string) => boolean): Answer {
  const file = path.replace(/(^|\/)index\.html$/, '$1')
  if (isFile(file)) return { kind: 'file', path: file }
  return isFile(`${path}/`) ? { kind: 'send-on', path: `${path}/` } : { kind: 'unknown' }
}
