import type { Plugin } from 'vite'

/**
 * What the board never uses of Svelte Flow: edges with their handles and paths, nodes without a type, keys and
 * selections (the board has its own), and the small mark of who made it.
 * They hang on the parts that are used, so that no bundler can tell that they are idle.
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
  'components/edges/BezierEdge',
  'components/edges/SmoothStepEdgeInternal',
  'components/edges/StraightEdgeInternal',
  'components/edges/StepEdgeInternal',
] as const

/** Modules that are read for one small thing, and that thing alone. */
const SMALLER: Readonly<Record<string, string>> = {
  // The board scrolls as any page does, and is told how large it is to be drawn: nobody drags or pinches the view.
  '@xyflow/svelte/dist/lib/container/Zoom/Zoom.svelte': `<script>
  const { oninit, children } = $props()
  let told = false
  $effect(() => {
    if (!told) oninit?.()
    told = true
  })
</script>
<div class="svelte-flow__zoom svelte-flow__container">{@render children()}</div>`,
  // Rectangles that select, and clicks beside everything, are the board's own.
  '@xyflow/svelte/dist/lib/container/Pane/Pane.svelte': `<script>
  const { children } = $props()
</script>
<div class="svelte-flow__pane svelte-flow__container">{@render children()}</div>`,
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
