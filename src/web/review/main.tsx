import '../explorer/generated/kinds.css'
import '../explorer/theme/theme.css'
import '../explorer/explorer.css'
import '../explorer/components/components.css'
import './review.css'
import './text.css'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { LanguageProvider } from '../explorer/language/language.tsx'
import { ThemeProvider } from '../explorer/theme/theme.tsx'
import { ReviewPage } from './review-page.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')

createRoot(root).render(
  <StrictMode>
    <ThemeProvider>
      <LanguageProvider>
        <ReviewPage />
      </LanguageProvider>
    </ThemeProvider>
  </StrictMode>,
)
