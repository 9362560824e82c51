import type { Plugin } from 'vite'

/**
 * What the board never uses of Svelte Flow: edges with their handles and paths, nodes without a type, keys and
 * selections (the board has its own), the small mark of who made it, and moves of the view that are played over time.
 * They hang on the parts that are used, so that no bundler can tell that they are idle; together they are a third of it.
 */
const IDLE_PARTS = [
  'container/EdgeRenderer/EdgeRenderer',
  'components/ConnectionLine/ConnectionLine',
  'components/NodeSelection/NodeSelection',
  'components/Selection/Selection',
  'components/KeyHandler/KeyHandler',
  'components/Attribution/Attribution',
  'components/A11yDescriptions/A11yDescriptions',
  'components/nodes/DefaultNode',
  'components/nodes/InputNode',
  'components/nodes/OutputNode',
  'components/nodes/GroupNode',
  'components/edges/BezierEdgeInternal',
  'components/edges/SmoothStepEdgeInternal',
  'components/edges/StraightEdgeInternal',
  'components/edges/StepEdgeInternal',
] as const

/** Modules that are read for one small thing, and that thing alone. */
const SMALLER: Readonly<Record<string, string>> = {
  // The view of the board jumps; nothing is ever played, so there is nothing to interrupt or to find a way between.
  'd3-transition/dist/d3-transition.mjs': `import { selection } from 'd3-selection'
selection.prototype.interrupt = function () { return this }
export const interrupt = () => {}`,
  'd3-interpolate/dist/d3-interpolate.mjs': `const still = (from, to) => () => to
export { still as interpolate, still as interpolateZoom }`,
}

/** The replaced modules, by the end of their path; a name that no file of the install has would replace nothing. */
export const leanModules: readonly (readonly [path: string, text: string])[] = [
  // A component with nothing in it.
  ...IDLE_PARTS.map((part) => [`@xyflow/svelte/dist/lib/${part}.svelte`, ' '] as const),
  ...Object.entries(SMALLER),
]

/** Leaves out of the pages what the board never uses of the libraries that draw it. */
export function leanFlow(): Plugin {
  return {
    name: 'doorstep-lean-flow',
    apply: 'build',
    enforce: 'pre',
    load(id) {
      const known = leanModules.find(([path]) => id.endsWith(`/node_modules/${path}`))
      return known ? known[1] : null
    },
  }
}
