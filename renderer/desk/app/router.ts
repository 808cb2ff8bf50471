/** The desk's first page with its list, one reception, when linking is possible, and the settings. The step inside a reception is the session's, not the address's. */
import { createRouter, createWebHashHistory, type Router } from 'vue-router'
import { beforeLeaving } from '../../ui/leaving.ts'
import { scrollToTop } from '../../ui/press/scrolling.ts'
import SessionsPage from '../list/SessionsPage.vue'

/** Hash routes: the page has one address. */
export function createDeskRouter(): Router {
  const router = createRouter({
    history: createWebHashHistory(),
    routes: [
      { path: '/', name: 'sessions', component: SessionsPage },
      {
        path: '/session/:id',
        name: 'session',
        component: () => import('./frame/SessionFrame.vue'),
        props: true,
      },
      { path: '/when', name: 'when', component: () => import('../when/WhenPage.vue') },
      {
        path: '/settings/:section?',
        name: 'settings',
        component: () => import('../settings/SettingsPage.vue'),
        props: true,
      },
      { path: '/:rest(.*)*', redirect: { name: 'sessions' } },
    ],
  })
  // However the page is left, what is typed on it is handed over while the page is still there (E3).
  router.beforeEach(() => beforeLeaving())
  // What was scrolled to on one page is no place on another.
  router.afterEach(scrollToTop)
  return router
}
