/** The text of a map with so many touchpoints in stages of seven, or of as many as 60 stages need; levels go up and down. */
export function madeMap(count: number, id = `bench-${count}`): string {
  const each = Math.max(7, Math.ceil(count / 60))
  const touchpoints = Array.from({ length: count }, (_, at) => ({
    id: `t${at}`,
    title: `Touchpoint ${at} of the way`,
    kind: at % 5 === 4 ? 'waiting' : 'direct',
    channel: at % 2 === 0 ? 'phone' : 'in-person',
    lasts: at % 5 === 4 ? 'PT2H' : null,
    owner: at % 3 === 0 ? null : 'office',
    friction: at % 4 === 0 ? 'Four hours, no word' : '',
    feelings: { denise: { expected: (at % 3) - 1, perceived: ((at * 7) % 5) - 2 } },
  }))
  const stages = Array.from({ length: Math.ceil(count / each) }, (_, at) => ({
    id: `s${at}`,
    title: `Stage ${at}`,
    touchpoints: touchpoints.slice(at * each, (at + 1) * each),
  }))
  return JSON.stringify({
    ...{ format: 'doorstep-journey', version: 1, id, title: `${count} touchpoints`, language: 'en' },
    owners: [{ id: 'office', name: 'Office' }],
    personas: [{ id: 'denise', name: 'Denise' }],
    stages,
  })
}
