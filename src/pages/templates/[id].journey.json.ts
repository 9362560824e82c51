import type { APIRoute, GetStaticPaths } from 'astro'
import * as z from 'zod/mini'
import { templates } from '~/components/journey/maps/template-files.ts'

const propsSchema = z.object({ file: z.string() })

export const getStaticPaths: GetStaticPaths = () =>
  templates.map(({ id, file }) => ({ params: { id }, props: { file } }))

/** The template's file, byte for byte. */
export const GET: APIRoute = ({ props }) =>
  new Response(propsSchema.parse(props).file, {
    headers: { 'content-type': 'application/json; charset=utf-8' },
  })
