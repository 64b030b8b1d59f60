// Begins a plan once, then opens it; a refusal is kept to be shown.

import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';

export function useBegin() {
  const queries = useQueryClient();
  const navigate = useNavigate();
  return useMutation({
    mutationFn: (begin: () => Promise<string>) => begin(),
    onSuccess: async (planId) => {
      await queries.invalidateQueries({ queryKey: ['plans'] });
      await navigate({ to: '/rencana/$planId/ringkasan', params: { planId } });
    },
  });
}
