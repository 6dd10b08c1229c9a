import { type ReactNode, Suspense } from 'react'
import { Route, Switch } from 'wouter'
import { Header } from './components/header.tsx'
import { Loading } from './components/loading.tsx'
import { NotFound } from './components/not-found.tsx'
import { useLanguage } from './language.tsx'
import { routes } from './routes.ts'
import { views } from './views.ts'

/** The whole page: what is the same everywhere, and the view the path names. */
export function Explorer(): ReactNode {
  const { text } = useLanguage()
  return (
    <>
      <a className="skip" href="#content">
        {text('skip')}
      </a>
      <Header />
      <main id="content" tabIndex={-1}>
        <Suspense fallback={<Loading />}>
          <Switch>
            {routes.map(({ path, page: Page }) => (
              <Route key={path} path={path}>
                {(parameters: { readonly slug?: string }) => <Page slug={parameters.slug ?? ''} />}
              </Route>
            ))}
            {views.map(({ name, view: View }) => (
              <Route key={name} path={`/${name}`}>
                <View />
              </Route>
            ))}
            <Route>
              <NotFound id={window.location.pathname} />
            </Route>
          </Switch>
        </Suspense>
      </main>
    </>
  )
}
