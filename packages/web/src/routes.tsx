// Every address of the screens: chapters of a plan under /rencana/ID, import and new plan beside them; each screen loads when opened.

import { createRootRoute, createRoute, createRouter, lazyRouteComponent, Outlet, redirect } from '@tanstack/react-router';
import { PlanFrame, PlanlessFrame } from './shell/PlanFrame.tsx';
import { NotFound } from './shell/NotFound.tsx';
import { Start } from './shell/Start.tsx';
import { ScreenError, ScreenPending } from './shell/ScreenStates.tsx';
import { readSetting } from './language/remembered.ts';

const root = createRootRoute({ component: Outlet, notFoundComponent: NotFound });

const planless = createRoute({ getParentRoute: () => root, id: 'tanpa-rencana', component: PlanlessFrame });
const start = createRoute({ getParentRoute: () => planless, path: '/', component: Start });
const impor = createRoute({ getParentRoute: () => planless, path: '/impor', component: lazyRouteComponent(() => import('./screens/impor/ImporScreen.tsx')) });
const rencanaBaru = createRoute({ getParentRoute: () => planless, path: '/rencana-baru', component: lazyRouteComponent(() => import('./screens/rencana-baru/RencanaBaruScreen.tsx')) });

/** `/matriks?uji=10000`: a generated plan of that many rows, to measure the grid with; without the query the address leads to the last plan. */
const measure = createRoute({
  getParentRoute: () => root,
  path: '/matriks',
  validateSearch: (search: Record<string, unknown>): { uji?: number } => (Number(search['uji']) > 0 ? { uji: Number(search['uji']) } : {}),
  beforeLoad: ({ search }) => {
    const last = readSetting('tenun.rencana');
    if (search.uji !== undefined) return;
    throw last === null ? redirect({ to: '/' }) : redirect({ to: '/rencana/$planId/matriks', params: { planId: last } });
  },
  component: lazyRouteComponent(() => import('./screens/matriks/MeasureScreen.tsx')),
});

const plan = createRoute({ getParentRoute: () => root, path: '/rencana/$planId', component: PlanFrame });
const planStart = createRoute({ getParentRoute: () => plan, path: '/', beforeLoad: ({ params }) => { throw redirect({ to: '/rencana/$planId/ringkasan', params }); } });
const under = { getParentRoute: () => plan } as const;
const chapters = [
  createRoute({ ...under, path: 'ringkasan', component: lazyRouteComponent(() => import('./screens/ringkasan/RingkasanScreen.tsx')) }),
  createRoute({ ...under, path: 'wilayah', component: lazyRouteComponent(() => import('./screens/wilayah/WilayahScreen.tsx')) }),
  createRoute({ ...under, path: 'wilayah/$kode', component: lazyRouteComponent(() => import('./screens/kabkota/KabKotaScreen.tsx')) }),
  createRoute({
    ...under,
    path: 'statistik',
    /** `angka`: the observation to show with its history. */
    validateSearch: (search: Record<string, unknown>): { angka?: string } => (typeof search['angka'] === 'string' ? { angka: search['angka'] } : {}),
    component: lazyRouteComponent(() => import('./screens/statistik/StatistikScreen.tsx')),
  }),
  createRoute({ ...under, path: 'capaian', component: lazyRouteComponent(() => import('./screens/capaian/CapaianScreen.tsx')) }),
  createRoute({ ...under, path: 'sdm', component: lazyRouteComponent(() => import('./screens/sdm/SdmScreen.tsx')) }),
  createRoute({ ...under, path: 'strategi', component: lazyRouteComponent(() => import('./screens/strategi/StrategiScreen.tsx')) }),
  createRoute({ ...under, path: 'target', component: lazyRouteComponent(() => import('./screens/target/TargetScreen.tsx')) }),
  createRoute({ ...under, path: 'pendanaan', component: lazyRouteComponent(() => import('./screens/pendanaan/PendanaanScreen.tsx')) }),
  createRoute({
    ...under,
    path: 'matriks',
    /** `baris`: the row to show and stand on (a node or an indicator). */
    validateSearch: (search: Record<string, unknown>): { baris?: string } => (typeof search['baris'] === 'string' ? { baris: search['baris'] } : {}),
    component: lazyRouteComponent(() => import('./screens/matriks/MatriksScreen.tsx')),
  }),
  createRoute({
    ...under,
    path: 'naskah',
    /** `di`: the path (`b12/r3c5`) to show and stand on. */
    validateSearch: (search: Record<string, unknown>): { di?: string } => (typeof search['di'] === 'string' ? { di: search['di'] } : {}),
    component: lazyRouteComponent(() => import('./screens/naskah/NaskahScreen.tsx')),
  }),
  createRoute({ ...under, path: 'periksa', component: lazyRouteComponent(() => import('./screens/periksa/PeriksaScreen.tsx')) }),
  createRoute({ ...under, path: 'dokumen', component: lazyRouteComponent(() => import('./screens/dokumen/DokumenScreen.tsx')) }),
] as const;

const routeTree = root.addChildren([planless.addChildren([start, impor, rencanaBaru]), measure, plan.addChildren([planStart, ...chapters])]);

export const router = createRouter({
  routeTree,
  defaultPreload: 'intent',
  defaultPendingComponent: ScreenPending,
  defaultPendingMs: 150,
  defaultErrorComponent: ScreenError,
  scrollRestoration: true,
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}
