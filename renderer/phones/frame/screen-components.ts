/** Which component shows which screen. */
import type { Component } from 'vue'
import AccountScreen from '../account/AccountScreen.vue'
import ContractorScreen from '../contractor/ContractorScreen.vue'
import LogInScreen from '../contractor/LogInScreen.vue'
import NewLoginScreen from '../contractor/NewLoginScreen.vue'
import OneTapScreen from '../contractor/OneTapScreen.vue'
import ShownCodeScreen from '../contractor/ShownCodeScreen.vue'
import DataScreen from '../data/DataScreen.vue'
import FriendsScreen from '../friends/FriendsScreen.vue'
import GiftScreen from '../gift/GiftScreen.vue'
import HelpScreen from '../help/HelpScreen.vue'
import HomeScreen from '../home/HomeScreen.vue'
import MoreScreen from '../home/MoreScreen.vue'
import ScanScreen from '../home/ScanScreen.vue'
import ActionScreen from '../my-page/ActionScreen.vue'
import ContractScreen from '../my-page/ContractScreen.vue'
import LinkScreen from '../my-page/LinkScreen.vue'
import MyPageScreen from '../my-page/MyPageScreen.vue'
import UserScreen from '../my-page/UserScreen.vue'
import OfficialScreen from '../official/OfficialScreen.vue'
import SearchScreen from '../official/SearchScreen.vue'
import type { ScreenName } from '../screens.ts'
import TalkScreen from '../talk/TalkScreen.vue'
import LinkDoneScreen from '../user-link/LinkDoneScreen.vue'
import UserLinkScreen from '../user-link/UserLinkScreen.vue'

export const screenComponents: Readonly<Record<ScreenName, Component>> = {
  home: HomeScreen,
  more: MoreScreen,
  scan: ScanScreen,
  official: OfficialScreen,
  search: SearchScreen,
  account: AccountScreen,
  friends: FriendsScreen,
  talk: TalkScreen,
  contractor: ContractorScreen,
  newLogin: NewLoginScreen,
  logIn: LogInScreen,
  shownCode: ShownCodeScreen,
  userLink: UserLinkScreen,
  linkDone: LinkDoneScreen,
  help: HelpScreen,
  data: DataScreen,
  gift: GiftScreen,
  oneTap: OneTapScreen,
  myPage: MyPageScreen,
  myPageContract: ContractScreen,
  myPageUser: UserScreen,
  myPageLink: LinkScreen,
  myPageAction: ActionScreen,
}
