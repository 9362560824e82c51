import type { APIRoute } from 'astro'
import { scriptsOfOurs } from '~/components/training/write/script-files.ts'

export function getStaticPaths() {
  return [...scriptsOfOurs].map(([play, text]) => ({ params: { play }, props: { text } }))
}

/** The script of a play as it is written, to copy and change. */
export const GET: APIRoute<{ text: string }> = ({ props }) =>
  new Response(props.text, { headers: { 'Content-Type': 'text/markdown; charset=utf-8' } })
