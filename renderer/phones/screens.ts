/** What a phone can show. Each phone is a state machine of its own: a stack of these. */
import type { MyPage } from '#shared/contract/phones.ts'
import type { MyPageAction } from './my-page/action-names.ts'

export type Screen =
  | { readonly name: 'home' }
  | { readonly name: 'more' }
  | { readonly name: 'scan' }
  | { readonly name: 'official' }
  | { readonly name: 'search' }
  | { readonly name: 'account' }
  | { readonly name: 'friends' }
  | { readonly name: 'talk' }
  | { readonly name: 'contractor' }
  | { readonly name: 'newLogin' }
  | { readonly name: 'logIn' }
  /** Right after a contractor link: that line's usage code, or null when there is no live one (S55). */
  | { readonly name: 'shownCode'; readonly code: string | null; readonly phoneLast4: string }
  | { readonly name: 'userLink' }
  | { readonly name: 'linkDone' }
  | { readonly name: 'help' }
  | { readonly name: 'data' }
  | { readonly name: 'gift' }
  | { readonly name: 'oneTap' }
  | { readonly name: 'myPage'; readonly page: MyPage }
  | { readonly name: 'myPageContract'; readonly page: MyPage }
  | { readonly name: 'myPageUser'; readonly page: MyPage }
  | { readonly name: 'myPageLink'; readonly page: MyPage }
  | { readonly name: 'myPageAction'; readonly page: MyPage; readonly action: MyPageAction }

export type ScreenName = Screen['name']
export type ScreenOf<N extends ScreenName> = Extract<Screen, { name: N }>
