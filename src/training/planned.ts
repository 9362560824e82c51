/** The twelve modules of the plan, in order. One that is not written yet may be named, and is not linked. */
export const PLANNED_MODULES = [
  { slug: 'start-here', title: 'One great call, one bad company' },
  { slug: 'moments-of-truth', title: 'Fifteen seconds at a time' },
  { slug: 'fine-or-wow', title: 'Fine is not the goal, and WOW is not the start' },
  { slug: 'in-their-shoes', title: 'A stranger in the house' },
  { slug: 'first-call', title: 'The first call' },
  { slug: 'the-wait', title: 'The longest touchpoint is silence' },
  { slug: 'know-me', title: 'Tell it once' },
  { slug: 'plain-talk', title: 'Explain it so they can explain it' },
  { slug: 'put-it-right', title: 'When it goes wrong' },
  { slug: 'hear-them', title: 'Ask, count, close the loop' },
  { slug: 'map-it', title: 'Your first journey map' },
  { slug: 'make-it-stick', title: 'The plan on one page' },
] as const
