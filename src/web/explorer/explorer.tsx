import { type ReactNode, Suspense } from 'react'
import { Route, Switch, useLocation } from 'wouter'
import { ConnectionNotice } from './components/connection-notice.tsx'
import { Header } from './components/header.tsx'
import { Loading } from './components/loading.tsx'
import { NotFound } from './components/not-found.tsx'
import { Home } from './home/home.tsx'
import { useLanguage } from './language/language.tsx'
import { KINDS } from './ontology.ts'
import { idOf } from './pages.ts'
import { entityPageOf } from './routes.ts'
import { useScroll } from './use-scroll.ts'
import { views } from './views.ts'

/** The whole page: what is the same everywhere, and the view the path names. */
export function Explorer(): ReactNode {
  const { text } = useLanguage()
  const [path] = useLocation()
  useScroll(path)
  return (
    <>
      <a className="skip" href="#content">
        {text('skip')}
      </a>
      <Header />
      <ConnectionNotice />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Switch>
            <Route path="/">
              <Home />
            </Route>
            {KINDS.map((kind) => {
              const Page = entityPageOf(kind)
              return (
                <Route key={kind} path={`/${kind}/:slug`}>
                  {({ slug }) => <Page kind={kind} id={idOf(kind, slug)} />}
                </Route>
              )
            })}
            {views.map(({ name, view: View }) => (
              <Route key={name} path={`/${name}`}>
                <View />
              </Route>
            ))}
            <Route>
              <NotFound id={path} />
            </Route>
          </Switch>
        </Suspense>
      </main>
    </>
  )
}
