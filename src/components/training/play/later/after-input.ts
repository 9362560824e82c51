import { offerTalk } from '../../aloud/talk.ts'
import { offerNextAfterPlay } from '../../path/offer-next.ts'

let offered = false

/** What a role-play offers once somebody has typed or tapped. */
export function afterInput(): void {
  if (offered) return
  offered = true
  offerTalk()
  offerNextAfterPlay()
}
