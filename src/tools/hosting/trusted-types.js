// The build puts this in front of theme.js, so that it stands before any other script of a page. Where a browser knows
// Trusted Types, text becomes markup, and an address a script, only by way of these two rules; what they do not know is refused.
{
  // What lessons are written in and pictures are drawn with.
  const TAGS =
    '[abgips]|[bh]r|blockquote|circle|clippath|code|del|desc|div|em|h\\d|img|[ou]l|li|line|mark|path|pre|rect|span|strong|su[bp]|svg|t[dhr]|table|tbody|text|thead|title'
  // No attribute is a handler, and no address runs.
  const TAG = new RegExp(
    `</?(${TAGS})( (?!on|href="(?!(https?|mailto|tel):)[^"#/?]*[:&])[\\w:-]+(="[^"<]*")?)* ?/?>`,
    'gi',
  )
  window.trustedTypes?.createPolicy('default', {
    createHTML: (text) => (text.replace(TAG, '').includes('<') ? null : text),
    createScriptURL: (url) => (new URL(url, location).origin === location.origin ? url : null),
  })
}
