// Where the screens start: looks, language, the cache of queries, and the routes.

import '@fontsource-variable/source-sans-3/wght.css';
import '@mantine/core/styles.layer.css';
import './appearance/tokens.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { createRoot } from 'react-dom/client';
import { PlanProblem } from './api/problem.ts';
import { cssVariables, theme } from './appearance/theme.ts';
import { LanguageProvider } from './language/language.tsx';
import { router } from './routes.tsx';

const queries = new QueryClient({
  defaultOptions: { queries: { refetchOnWindowFocus: false, retry: (failures, error) => !(error instanceof PlanProblem) && failures < 2 } },
});

createRoot(document.querySelector('#root')!).render(
  <MantineProvider theme={theme} cssVariablesResolver={cssVariables} defaultColorScheme="auto">
    <LanguageProvider>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </LanguageProvider>
  </MantineProvider>,
);
