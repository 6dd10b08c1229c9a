import type { ReactNode } from 'react'
import { useLocationProperty } from 'wouter/use-browser-location'
import { useGraph } from '../api/api.ts'
import { Answer } from '../components/answer.tsx'
import { List } from '../components/list.tsx'
import { NotFound } from '../components/not-found.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { sourceCypher } from '../cypher/source.ts'
import { EntityPage, Fact } from '../entity/entity-page.tsx'
import { SourceDocument, type SourceQuery } from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { charactersOf, idOf } from '../pages.ts'
import type { PageProps } from '../routes.ts'
import { Outline } from './outline.tsx'
import { Passage } from './passage.tsx'
import { useTaken } from './use-taken.ts'

/** A source: its outline, its passages with their text where the operator has it, and what was taken from each. */
export default function SourcePage({ slug }: PageProps): ReactNode {
  const id = idOf('source', slug)
  const answer = useGraph(SourceDocument, { id })
  return (
    <Answer of={answer}>
      {({ source }) => (source ? <Found key={id} source={source} /> : <NotFound id={id} />)}
    </Answer>
  )
}

function Found({ source }: { readonly source: NonNullable<SourceQuery['source']> }): ReactNode {
  const { language, text } = useLanguage()
  const { id, length, sha256, passages } = source
  const cited = charactersOf(useLocationProperty(() => window.location.hash))
  const taken = useTaken(id)
  const withText = passages.nodes.some(({ quote }) => quote !== null)
  return (
    <EntityPage
      entity={source}
      lead={!withText && <p className="lead">{text('noText')}</p>}
      facts={
        <>
          {length !== null && (
            <Fact name={text('length')}>
              {text('lengthUnits', { count: new Intl.NumberFormat(language).format(length) })}
            </Fact>
          )}
          {sha256 !== null && (
            <Fact name="SHA-256">
              <code className="digest">{sha256}</code>
            </Fact>
          )}
        </>
      }
    >
      <div className="source">
        <Outline passages={passages.nodes} themes={source.themes.nodes} taken={taken.data ?? []} />
        <div>
          <List
            document={SourceDocument}
            at={(passagesAfter) => ({ id, passagesAfter })}
            select={(answer) => answer.source?.passages}
            first={passages}
          >
            {(pages) =>
              pages
                .flatMap(({ nodes }) => nodes)
                .map((passage) => (
                  <Passage
                    key={passage.id}
                    passage={passage}
                    taken={(taken.data ?? []).filter(({ paragraph }) => paragraph === passage.number)}
                    cited={cited}
                    complete={taken.isSuccess}
                  />
                ))
            }
          </List>
        </div>
      </div>
      <QueryPanel document={SourceDocument} variables={{ id }} cypher={sourceCypher(id)} />
    </EntityPage>
  )
}
