import { QueryClient } from '@tanstack/react-query';

export const queryClient = new QueryClient({
  // `request` repeats after a lost network by itself; what the API refused is not asked again.
  defaultOptions: {
    queries: {
      retry: false,
      refetchOnWindowFocus: false,
      staleTime: 5000,
      // Without a network a question fails and is told, instead of waiting unseen.
      networkMode: 'always',
      refetchOnReconnect: true,
    },
    mutations: { networkMode: 'always' },
  },
});
