import type { ReactNode } from 'react'
import { useLocationProperty } from 'wouter/use-browser-location'
import { useGraph } from '../api/api.ts'
import { Answer } from '../components/answer.tsx'
import { List } from '../components/list.tsx'
import { QueryPanel } from '../components/query-panel.tsx'
import { passagesCypher } from '../cypher/passages.ts'
import { EntityPage } from '../entity/entity-page.tsx'
import { Fact } from '../entity/facts.tsx'
import {
  type NameFragment,
  type PassagesQuery,
  PassagesDocument,
  SourceDocument,
} from '../generated/graphql.ts'
import { useLanguage } from '../language/language.tsx'
import { type PageProps, charactersOf } from '../pages.ts'
import { Outline } from './outline.tsx'
import { Passage } from './passage.tsx'

/** A source: its outline, its passages with their text where the operator has it, and what was taken from each. */
export default function SourcePage(props: PageProps): ReactNode {
  const { language, label, text } = useLanguage()
  return (
    <EntityPage
      {...props}
      document={SourceDocument}
      select={({ source }) => source}
      own={({ id, length, sha256, themes, url, withdrawn, coverage }) => ({
        shown: ['length', 'sha256', 'themes', 'url', 'withdrawn', 'coverage'],
        lead: withdrawn && (
          <p className="lead">
            {text('withdrawnOn', { date: withdrawn.on ?? '–', reason: withdrawn.reason ?? '' })}
          </p>
        ),
        facts: (
          <>
            {url !== null && /^https?:/.test(url) && (
              <Fact name={label('url')}>
                <a href={url} rel="noreferrer">
                  {url}
                </a>
              </Fact>
            )}
            {coverage && (
              <Fact name={label('Source', 'coverage')}>
                {text('coverageOf', {
                  explained: String(coverage.numeralsExplained ?? 0),
                  numerals: String(coverage.numerals ?? 0),
                  cited: String(coverage.sentencesCited ?? 0),
                  sentences: String(coverage.sentences ?? 0),
                })}
              </Fact>
            )}
            {length !== null && (
              <Fact name={label('length')}>
                {text('lengthUnits', { count: new Intl.NumberFormat(language).format(length) })}
              </Fact>
            )}
            {sha256 !== null && (
              <Fact name={label('sha256')}>
                <code className="digest">{sha256}</code>
              </Fact>
            )}
          </>
        ),
        sections: <Passages id={id} themes={themes.edges.map(({ node }) => node)} />,
      })}
    />
  )
}

function Passages({
  id,
  themes,
}: {
  readonly id: string
  readonly themes: readonly NameFragment[]
}): ReactNode {
  return (
    <>
      <Answer of={useGraph(PassagesDocument, { id })}>
        {({ source }) => source && <Text id={id} themes={themes} passages={source.passages} />}
      </Answer>
      <QueryPanel document={PassagesDocument} variables={{ id }} cypher={passagesCypher(id)} />
    </>
  )
}

function Text({
  id,
  themes,
  passages,
}: {
  readonly id: string
  readonly themes: readonly NameFragment[]
  readonly passages: NonNullable<PassagesQuery['source']>['passages']
}): ReactNode {
  const { text } = useLanguage()
  const cited = charactersOf(useLocationProperty(() => window.location.hash))
  const withText = passages.nodes.some(({ quote }) => quote !== null)
  return (
    <>
      {!withText && <p className="lead">{text('noText')}</p>}
      <div className="source">
        <Outline passages={passages.nodes} themes={themes} />
        <div>
          <List
            document={PassagesDocument}
            at={(after) => ({ id, after })}
            select={(answer) => answer.source?.passages}
            first={passages}
          >
            {(pages) =>
              pages
                .flatMap(({ nodes }) => nodes)
                .map((passage) => <Passage key={passage.id} passage={passage} cited={cited} />)
            }
          </List>
        </div>
      </div>
    </>
  )
}
