import type { Plugin } from 'payload'
import { enqueueSearch } from './searchChannel'

/** Every change that is recorded goes to the index outside by the outbox, where there is one. */
export const searchOutboxPlugin =
  ({ isOn }: { isOn: boolean }): Plugin =>
  (config) =>
    isOn
      ? {
          ...config,
          custom: {
            ...config.custom,
            onRecordedChange: [...((config.custom?.onRecordedChange ?? []) as []), enqueueSearch],
          },
        }
      : config
