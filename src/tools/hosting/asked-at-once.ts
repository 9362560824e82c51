/** The one script that a page waits for, and those that wait for the page. */
const WAITED_FOR = /<script src="[^"]*\btheme\.js"><\/script>/
const MODULES = /<script type="module" src="[^"]*"><\/script>/g

/**
 * The page with all that it asks for in its head, and behind that the script that it waits for. In a page with a policy of
 * its own a browser does not look ahead: what stood behind that script was asked for a whole way there and back later.
 */
export function askedAtOnce(html: string): string {
  if (!html.includes('</head>')) return html
  const [waitedFor = ''] = WAITED_FOR.exec(html) ?? []
  const last = [...(html.match(MODULES) ?? []), waitedFor].join('')
  return html
    .replace(MODULES, '')
    .replace(WAITED_FOR, '')
    .replace('</head>', () => `${last}</head>`)
}
