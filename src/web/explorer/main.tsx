import './generated/kinds.css'
import './theme/theme.css'
import './explorer.css'
import './components/components.css'
import './entity/entity.css'
import './home/home.css'
import './source/source.css'
import { QueryClientProvider } from '@tanstack/react-query'
import { StrictMode } from 'react'
import { createRoot } from 'react-dom/client'
import { createClient } from './api/api.ts'
import { Explorer } from './explorer.tsx'
import { LanguageProvider } from './language/language.tsx'
import { ThemeProvider } from './theme/theme.tsx'

const root = document.getElementById('root')
if (!root) throw new Error('the page has no #root')

createRoot(root).render(
  <StrictMode>
    <QueryClientProvider client={createClient()}>
      <ThemeProvider>
        <LanguageProvider>
          <Explorer />
        </LanguageProvider>
      </ThemeProvider>
    </QueryClientProvider>
  </StrictMode>,
)
