import { type TabWord, talkAbout } from '~/storage/tab-talk.ts'

/** How long, in milliseconds, the other tab may take to answer. One that sleeps or hangs never does. */
const ANSWER = 500

type Question = Extract<TabWord, { readonly from: string }>
type Answer = Exclude<TabWord, Question>

/** Asks the tab that has a map for something; null where none answers in time. */
export function askOtherTab(map: string, question: Question): Promise<Answer | null> {
  return new Promise((resolve) => {
    const done = (word: Answer | null) => {
      clearTimeout(late)
      talk?.stop()
      resolve(word)
    }
    const late = setTimeout(done, ANSWER, null)
    const talk = talkAbout(map, (word) => {
      if ('to' in word && word.to === question.from) done(word)
    })
    if (talk) talk.say(question)
    else done(null)
  })
}
