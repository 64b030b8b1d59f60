// Made by tools/openapi-types from openapi.json 10d96cfa8db932b47d53420c0428773433b146a36d7ccec4c8ee06ad22844c5a. Do not edit.

export interface paths {
    readonly "/api/health": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Whether the server and its database answer */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @enum {string} */
                            readonly status: "ok";
                            readonly plans: number;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/backup": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * The whole database as one file, checked before it is sent
         * @description The file that `tenun backup` writes and `tenun restore` reads.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description File */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/gzip": string;
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All plans, newest year first */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly plans: readonly components["schemas"]["PlanSummary"][];
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Begin a plan: blank, or next year’s from an existing one */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly commandId: string;
                        readonly from: {
                            /** @enum {string} */
                            readonly kind: "blank";
                            readonly profile: components["schemas"]["PlanProfile"];
                        } | {
                            /** @enum {string} */
                            readonly kind: "next-year";
                            /** Format: uuid */
                            readonly planId: string;
                            readonly options: {
                                readonly amounts: {
                                    /** @enum {string} */
                                    readonly how: "keep";
                                } | {
                                    /** @enum {string} */
                                    readonly how: "clear";
                                } | {
                                    /** @enum {string} */
                                    readonly how: "index";
                                    readonly factor: string;
                                };
                                readonly volumes: {
                                    /** @enum {string} */
                                    readonly how: "keep";
                                } | {
                                    /** @enum {string} */
                                    readonly how: "clear";
                                } | {
                                    /** @enum {string} */
                                    readonly how: "index";
                                    readonly factor: string;
                                };
                                readonly targets: {
                                    /** @enum {string} */
                                    readonly how: "keep";
                                } | {
                                    /** @enum {string} */
                                    readonly how: "clear";
                                } | {
                                    /** @enum {string} */
                                    readonly how: "index";
                                    readonly factor: string;
                                };
                                /** @enum {string} */
                                readonly prose: "keep" | "clear";
                            };
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly planId: string;
                            readonly revision: number;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description plan-exists, command-reused */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description office-unknown, year-unknown */
                readonly 422: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** A plan with its content */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly id: string;
                            readonly versionId: string;
                            readonly versionNumber: number;
                            readonly revision: number;
                            readonly content: components["schemas"]["PlanContent"];
                            readonly unread: readonly components["schemas"]["Unread"][];
                            readonly source: {
                                readonly importId: string;
                                readonly fileName: string;
                                readonly sha256: string;
                                readonly receivedAt: string;
                            } | null;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/remove": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a draft back whole; it can be brought back */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly commandId: string;
                        readonly expectedRevision: number;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly planId: string;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description stale, command-reused, plan-not-draft */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/bring-back": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Bring back a draft that was taken back */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly commandId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly planId: string;
                            readonly revision: number;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description command-reused, plan-exists */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/edits": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Edit a plan
         * @description All edits apply, or none. A repeated command gets the stored reply; a command for an older revision is told who changed what since.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly commandId: string;
                        readonly expectedRevision: number;
                        readonly label: string;
                        readonly edits: readonly components["schemas"]["Edit"][];
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly revision: number;
                            readonly applied: number;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description stale, command-reused, plan-exists */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description edit-refused, year-unknown, figure-too-large */
                readonly 422: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/undo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take back the last changes */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly commandId: string;
                        readonly expectedRevision: number;
                        /** @default 1 */
                        readonly steps?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly revision: number;
                            readonly applied: number;
                            readonly steps: number;
                            readonly labels: readonly string[];
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description stale, command-reused, nothing-to-undo */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/redo": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Do again what was taken back */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly commandId: string;
                        readonly expectedRevision: number;
                        /** @default 1 */
                        readonly steps?: number;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly revision: number;
                            readonly applied: number;
                            readonly steps: number;
                            readonly labels: readonly string[];
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description stale, command-reused, nothing-to-redo */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/history": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The changes of a plan, newest first */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly limit?: number;
                    readonly beforeRevision?: number;
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly revision: number;
                            readonly canUndo: number;
                            readonly canRedo: number;
                            readonly entries: readonly components["schemas"]["HistoryEntry"][];
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/findings": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the linter finds in the present revision */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly planId: string;
                            readonly revision: number;
                            readonly checks: components["schemas"]["Checks"];
                            readonly findings: readonly components["schemas"]["Finding"][];
                            readonly suppressed: readonly components["schemas"]["SuppressedFinding"][];
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/repairs": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Apply a repair of a finding */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly commandId: string;
                        readonly expectedRevision: number;
                        readonly rule: string;
                        readonly path: string;
                        readonly start?: number | null;
                        readonly repair: number;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly revision: number;
                            readonly applied: number;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found, repair-unknown */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description stale, command-reused, finding-gone */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description edit-refused */
                readonly 422: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/suppressions": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Leave a finding, with the reason */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly commandId: string;
                        readonly rule: string;
                        readonly path: string;
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly suppressionId: string;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description command-reused */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description reason-needed */
                readonly 422: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/suppressions/{sid}/lift": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** List a suppressed finding again */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly sid: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly commandId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @enum {boolean} */
                            readonly lifted: true;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description command-reused */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read a file and see what it would change
         * @description multipart/form-data with one `file`; `office` and `year` where the file does not say them; `sheet` and `columns` (JSON: title of a column to its field) as answers to what the reader asked. Nothing is stored until the import is carried out.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: {
                    readonly reading?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "multipart/form-data": {
                        readonly file: string;
                        readonly office?: string;
                        readonly year?: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly importId: string;
                            readonly fileName: string;
                            readonly sha256: string;
                            readonly reader: string;
                            readonly profile: components["schemas"]["PlanProfile"];
                            readonly counts: components["schemas"]["ReadCounts"];
                            readonly unread: readonly components["schemas"]["Unread"][];
                            readonly notices: readonly components["schemas"]["ReadNotice"][];
                            readonly look: components["schemas"]["SheetLook"] | null;
                            readonly answers: {
                                readonly sheet: string | null;
                                readonly columns: {
                                    readonly [key: string]: "no" | "code" | "name" | "sasaran" | "indicator" | "target" | "volume" | "satuan" | "price" | "amount" | "sumberDana" | "ignore";
                                };
                            };
                            readonly findings: components["schemas"]["SeverityCounts"];
                            readonly existing: {
                                readonly planId: string;
                                readonly revision: number;
                            } | null;
                            readonly comparison: components["schemas"]["Comparison"] | null;
                        };
                    };
                };
                /** @description not-valid, file-missing */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                readonly 413: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-unreadable, office-unknown, year-unknown */
                readonly 422: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/readings/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /**
         * How far the reading of a file is
         * @description The id is the one that the client gave in the query of POST /api/imports.
         */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly phase: ("receiving" | "reading" | "checking" | "comparing" | "done") | null;
                            readonly seconds: number;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/marked.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The workbook that was read, with its faulty cells marked and commented */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly lang?: "id" | "en";
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description File */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description import-gone */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/apply": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Carry an import out */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly commandId: string;
                        /** @enum {string} */
                        readonly mode: "new" | "replace" | "add";
                        /** @default null */
                        readonly planId?: string | null;
                        /** @default null */
                        readonly expectedRevision?: number | null;
                        /** @default [] */
                        readonly decisions?: readonly {
                            readonly next: string;
                            readonly old: string | null;
                        }[];
                        /** @default null */
                        readonly sheet?: string | null;
                        /** @default {} */
                        readonly columns?: {
                            readonly [key: string]: "no" | "code" | "name" | "sasaran" | "indicator" | "target" | "volume" | "satuan" | "price" | "amount" | "sumberDana" | "ignore";
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly planId: string;
                            readonly revision: number;
                            readonly added: number;
                            readonly changed: number;
                            readonly unchanged: number;
                            readonly removed: number;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description import-gone */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description stale, command-reused, plan-exists, plan-needed, plan-of-other */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-unreadable, office-unknown, year-unknown */
                readonly 422: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/imports/{id}/cancel": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Forget a file that was read; nothing of it stays */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            /** @enum {boolean} */
                            readonly cancelled: true;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/datasets": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The datasets beside a plan, with every figure and correction */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly datasets: readonly components["schemas"]["Dataset"][];
                            readonly others: readonly {
                                readonly id: string;
                                readonly source: string;
                                readonly subject: string;
                                readonly title: string;
                                readonly fromYear: number;
                                readonly toYear: number;
                                readonly fileName: string;
                                readonly importedAt: string;
                            }[];
                            readonly withdrawn: readonly {
                                readonly id: string;
                                readonly source: string;
                                readonly title: string;
                                readonly by: string;
                                readonly at: string;
                                readonly reason: string;
                            }[];
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        /** Make datasets of a file that was read, as a person confirmed it */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly commandId: string;
                        /** Format: uuid */
                        readonly fileId: string;
                        readonly answers: {
                            readonly tables: readonly {
                                readonly path: string;
                                readonly source: string;
                                readonly year: number | null;
                            }[];
                            /** @default [] */
                            readonly regions?: readonly {
                                readonly path: string;
                                readonly code: string | null;
                            }[];
                            /** @default [] */
                            readonly counts?: readonly {
                                readonly key: string;
                                readonly value: string | null;
                            }[];
                            /** @default [] */
                            readonly lines?: readonly {
                                readonly key: string;
                                readonly taken: components["schemas"]["TakenSeizure"] | null;
                            }[];
                            /** @default [] */
                            readonly added?: readonly {
                                readonly beside: string;
                                readonly taken: components["schemas"]["TakenSeizure"];
                            }[];
                        };
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly datasets: readonly {
                                readonly id: string;
                                readonly source: string;
                                readonly observations: number;
                            }[];
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description dataset-exists, command-reused */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description dataset-undecided, dataset-empty, dataset-too-long, no-case-table */
                readonly 422: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/datasets/{dataset}/file": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** The file that a dataset was made of, byte for byte */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly dataset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description File */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/octet-stream": string;
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/region-facts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What the datasets say of each kab/kota, in the shape that the map draws; and people, where they were imported */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly facts: readonly {
                                readonly region: string | null;
                                readonly name: string;
                                readonly year: number;
                                readonly source: string;
                                readonly layer: {
                                    /** @enum {string} */
                                    readonly kind: "cases" | "suspects";
                                } | {
                                    /** @enum {string} */
                                    readonly kind: "seizure";
                                    readonly substance: string;
                                    readonly unit: string;
                                };
                                readonly value: string | null;
                                readonly gap: ("not-listed" | "not-stated" | "unreadable" | "disputed") | null;
                                readonly table: string;
                            }[];
                            readonly population: {
                                readonly year: number;
                                readonly source: string;
                                readonly people: {
                                    readonly [key: string]: string;
                                };
                            } | null;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/datasets/drafts": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Read statistics from a file or from pasted text, and see what would be taken over
         * @description multipart/form-data with one `file` (.xlsx, .ods, .csv, .md, .txt, .docx, .pdf with text) or a field `text`. Nothing becomes a figure.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly fileId: string;
                            readonly fileName: string;
                            readonly sha256: string;
                            readonly tables: readonly components["schemas"]["DatasetDraftTable"][];
                        };
                    };
                };
                /** @description not-valid, file-missing */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description file-too-large */
                readonly 413: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description dataset-unreadable, dataset-too-long, no-case-table */
                readonly 422: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/datasets/drafts/from-plan": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /**
         * Take over the tables of cases that stand in the plan itself
         * @description The tables as they stand at the present revision are kept like a file, so that plan and dataset can be compared later.
         */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": Record<string, never>;
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly fileId: string;
                            readonly fileName: string;
                            readonly sha256: string;
                            readonly tables: readonly components["schemas"]["DatasetDraftTable"][];
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description dataset-too-long, no-case-table */
                readonly 422: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/datasets/{dataset}/corrections": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Correct a figure of a dataset */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly dataset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly commandId: string;
                        /** Format: uuid */
                        readonly observationId: string;
                        readonly value: string | null;
                        /** @default null */
                        readonly substance?: string | null;
                        /** @default null */
                        readonly unit?: string | null;
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly observationId: string;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description observation-superseded, command-reused */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description correction-reason-needed, observation-value */
                readonly 422: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/datasets/{dataset}/withdraw": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Take a dataset back from a plan, with the reason */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly dataset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly commandId: string;
                        readonly reason: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly withdrawn: string;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description command-reused */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description correction-reason-needed */
                readonly 422: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/datasets/{dataset}/link": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        readonly get?: never;
        readonly put?: never;
        /** Use a dataset of the same office beside this plan too */
        readonly post: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly dataset: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody: {
                readonly content: {
                    readonly "application/json": {
                        /** Format: uuid */
                        readonly commandId: string;
                    };
                };
            };
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly linked: string;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description command-reused */
                readonly 409: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/plans/{id}/documents/{file}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Print the RKT (rkt.pdf, rkt.docx, rkt.md) or its matrix (matriks.xlsx, matriks.pdf …) */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly amounts?: "stated" | "computed";
                    readonly download?: "0" | "1";
                };
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                    readonly file: "rkt.pdf" | "rkt.docx" | "rkt.xlsx" | "rkt.md" | "matriks.pdf" | "matriks.docx" | "matriks.xlsx" | "matriks.md";
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description File */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/pdf": string;
                        readonly "application/vnd.openxmlformats-officedocument.wordprocessingml.document": string;
                        readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                        readonly "text/markdown; charset=utf-8": string;
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description document-not-available */
                readonly 501: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/template.xlsx": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** An empty workbook for a plan, with lists, checks and protected sums; filled, it is imported */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly year: number;
                    readonly office?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description File */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet": string;
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rules": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** All rules of the linter */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly rules: readonly components["schemas"]["RuleSummary"][];
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/rules/{id}": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** One rule, explained */
        readonly get: {
            readonly parameters: {
                readonly query?: never;
                readonly header?: never;
                readonly path: {
                    readonly id: string;
                };
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": components["schemas"]["Rule"];
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description not-found */
                readonly 404: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/search": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** Find words in the plans */
        readonly get: {
            readonly parameters: {
                readonly query: {
                    readonly q: string;
                    readonly planId?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly hits: readonly components["schemas"]["SearchHit"][];
                            readonly more: boolean;
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
    readonly "/api/agency/totals": {
        readonly parameters: {
            readonly query?: never;
            readonly header?: never;
            readonly path?: never;
            readonly cookie?: never;
        };
        /** What all units plan together, by year, program, kegiatan and KRO */
        readonly get: {
            readonly parameters: {
                readonly query?: {
                    readonly level?: "program" | "kegiatan" | "kro";
                    readonly year?: number;
                    readonly region?: string;
                };
                readonly header?: never;
                readonly path?: never;
                readonly cookie?: never;
            };
            readonly requestBody?: never;
            readonly responses: {
                /** @description Default Response */
                readonly 200: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/json": {
                            readonly totals: readonly components["schemas"]["AgencyTotal"][];
                        };
                    };
                };
                /** @description not-valid */
                readonly 400: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
                /** @description internal */
                readonly default: {
                    headers: {
                        readonly [name: string]: unknown;
                    };
                    content: {
                        readonly "application/problem+json": components["schemas"]["Problem"];
                    };
                };
            };
        };
        readonly put?: never;
        readonly post?: never;
        readonly delete?: never;
        readonly options?: never;
        readonly head?: never;
        readonly patch?: never;
        readonly trace?: never;
    };
}
export type webhooks = Record<string, never>;
export interface components {
    schemas: {
        readonly Place: {
            readonly line: number | null;
            readonly cell: string | null;
        };
        readonly Inline: {
            readonly text: string;
            /** @enum {string} */
            readonly mark?: "bold" | "italic" | "bold-italic";
        } | {
            readonly figure: string;
            readonly stated: string | null;
            /** @enum {string} */
            readonly mark?: "bold" | "italic" | "bold-italic";
        };
        readonly ListItem: {
            readonly marker: string | null;
            readonly content: readonly components["schemas"]["Inline"][];
            readonly place: components["schemas"]["Place"];
            readonly children: readonly components["schemas"]["ListItem"][];
        };
        readonly TableCell: {
            readonly lines: readonly {
                readonly marker: string | null;
                readonly content: readonly components["schemas"]["Inline"][];
            }[];
            readonly colSpan?: number;
            readonly rowSpan?: number;
        };
        readonly TableRow: {
            /** @enum {string} */
            readonly role: "header" | "column-numbers" | "body";
            readonly place: components["schemas"]["Place"];
            readonly cells: readonly components["schemas"]["TableCell"][];
        };
        readonly Block: {
            readonly id: string;
            readonly place: components["schemas"]["Place"];
            /** @constant */
            readonly kind: "heading";
            readonly level: 1 | 2 | 3 | 4;
            readonly content: readonly components["schemas"]["Inline"][];
        } | {
            readonly id: string;
            readonly place: components["schemas"]["Place"];
            /** @constant */
            readonly kind: "paragraph";
            readonly content: readonly components["schemas"]["Inline"][];
            /** @enum {string} */
            readonly align?: "left" | "center" | "right";
            /** @constant */
            readonly continues?: true;
        } | {
            readonly id: string;
            readonly place: components["schemas"]["Place"];
            /** @constant */
            readonly kind: "list";
            readonly items: readonly components["schemas"]["ListItem"][];
        } | {
            readonly id: string;
            readonly place: components["schemas"]["Place"];
            /** @constant */
            readonly kind: "table";
            readonly view: "matriks" | null;
            readonly rows: readonly components["schemas"]["TableRow"][];
            readonly repeatedHeaders: readonly components["schemas"]["TableRow"][];
        } | {
            readonly id: string;
            readonly place: components["schemas"]["Place"];
            /** @constant */
            readonly kind: "picture";
            /** @enum {string} */
            readonly picture: "logo" | "organisasi" | "peta" | "hilang";
            readonly alt: string;
        };
        readonly StatedNumber: {
            readonly raw: string;
            readonly value: string | null;
        };
        readonly StatedMoney: {
            readonly raw: string;
            readonly value: string | null;
        };
        /** @enum {string} */
        readonly NodeLevel: "program" | "kegiatan" | "kro" | "ro" | "komponen" | "subkomponen" | "akun" | "detil";
        readonly PlanNode: {
            readonly id: string;
            readonly parentId: string | null;
            readonly level: components["schemas"]["NodeLevel"];
            readonly code: string | null;
            readonly name: string;
            readonly marker: string | null;
            readonly sasaran: string | null;
            readonly volume: components["schemas"]["StatedNumber"] | null;
            readonly satuan: string | null;
            readonly price: components["schemas"]["StatedMoney"] | null;
            readonly amount: components["schemas"]["StatedMoney"] | null;
            readonly sumberDana: string | null;
            readonly place: components["schemas"]["Place"];
        };
        readonly Indicator: {
            readonly id: string;
            readonly nodeId: string;
            readonly sasaran: string | null;
            readonly name: string;
            readonly marker: string | null;
            readonly target: components["schemas"]["StatedNumber"] | null;
            readonly satuan: string | null;
            readonly kind: ("input" | "output" | "outcome" | "impact") | null;
            /** @enum {string} */
            readonly polarity: "maximize" | "minimize" | "stabilize";
            /** @enum {string} */
            readonly scope: "satker" | "wilayah";
            /** @enum {string} */
            readonly aggregation: "sum" | "count-units-reaching-target" | "count-regions-in-category" | "none";
            readonly place: components["schemas"]["Place"];
        };
        readonly PlanProfile: {
            readonly office: string;
            readonly officeKind: ("pusat" | "provinsi" | "kabupaten-kota") | null;
            readonly regionCode: string | null;
            readonly year: number | null;
            readonly address: string | null;
            readonly city: string | null;
            readonly date: string | null;
            readonly signatory: string | null;
        };
        readonly PlanContent: {
            readonly profile: components["schemas"]["PlanProfile"];
            readonly blocks: readonly components["schemas"]["Block"][];
            readonly nodes: readonly components["schemas"]["PlanNode"][];
            readonly indicators: readonly components["schemas"]["Indicator"][];
        };
        readonly Unread: {
            readonly line: number | null;
            readonly cell: string | null;
            readonly text: string;
        };
        readonly Bilingual: {
            readonly id: string;
            readonly en: string;
        };
        /** @enum {string} */
        readonly Severity: "error" | "warning" | "info";
        readonly Spot: {
            readonly path: string;
            readonly place: components["schemas"]["Place"];
            readonly start?: number;
            readonly end?: number;
        };
        readonly Repair: {
            readonly changes: readonly {
                readonly spot: components["schemas"]["Spot"];
                readonly from: string | null;
                readonly to: string;
            }[];
            readonly reason: components["schemas"]["Bilingual"];
        };
        readonly Finding: {
            readonly rule: string;
            readonly severity: components["schemas"]["Severity"];
            readonly spot: components["schemas"]["Spot"];
            readonly quote: string;
            readonly stated: string | null;
            readonly computed: string | null;
            readonly difference: string | null;
            readonly message: components["schemas"]["Bilingual"];
            readonly related: readonly components["schemas"]["Spot"][];
            readonly repairs: readonly components["schemas"]["Repair"][];
        };
        readonly SuppressedFinding: {
            readonly rule: string;
            readonly severity: components["schemas"]["Severity"];
            readonly spot: components["schemas"]["Spot"];
            readonly quote: string;
            readonly stated: string | null;
            readonly computed: string | null;
            readonly difference: string | null;
            readonly message: components["schemas"]["Bilingual"];
            readonly related: readonly components["schemas"]["Spot"][];
            readonly repairs: readonly components["schemas"]["Repair"][];
            readonly reason: string;
            readonly suppressionId: string | null;
        };
        readonly Checks: {
            readonly passed: number;
            readonly failed: number;
            readonly notApplicable: number;
        };
        readonly SeverityCounts: {
            readonly error: number;
            readonly warning: number;
            readonly info: number;
            readonly suppressed: number;
        };
        readonly Problem: {
            readonly type: string;
            readonly title: string;
            readonly status: number;
            readonly detail: string;
            /** @enum {string} */
            readonly code: "not-valid" | "text-not-storable" | "figure-too-large" | "not-allowed" | "host-not-allowed" | "origin-not-allowed" | "not-found" | "stale" | "plan-not-draft" | "import-gone" | "command-reused" | "edit-refused" | "finding-gone" | "repair-unknown" | "nothing-to-undo" | "nothing-to-redo" | "plan-exists" | "plan-needed" | "choice-needed" | "unit-needed" | "no-plan-of-year" | "plan-of-other" | "reason-needed" | "office-unknown" | "year-unknown" | "file-missing" | "file-too-large" | "file-unreadable" | "dataset-unreadable" | "no-case-table" | "dataset-too-long" | "dataset-undecided" | "dataset-empty" | "dataset-exists" | "correction-reason-needed" | "observation-superseded" | "observation-value" | "document-not-available" | "permission-not-checked" | "internal";
            readonly message: components["schemas"]["Bilingual"];
            readonly details: {
                readonly [key: string]: unknown;
            };
        };
        readonly AgencyTotal: {
            readonly year: number;
            /** @enum {string} */
            readonly level: "program" | "kegiatan" | "kro";
            readonly code: string | null;
            readonly name: string;
            readonly above: readonly string[];
            readonly plans: number;
            readonly rows: number;
            readonly amount: string | null;
            readonly readable: string;
            readonly incomplete: number;
        };
        readonly Edit: {
            /** @constant */
            readonly op: "set-node";
            readonly id: string;
            /** @enum {string} */
            readonly field: "level" | "code" | "name" | "marker" | "sasaran" | "volume" | "satuan" | "price" | "amount" | "sumberDana";
            readonly text: string | null;
        } | {
            /** @constant */
            readonly op: "put-node";
            readonly node: components["schemas"]["PlanNode"];
        } | {
            /** @constant */
            readonly op: "insert-nodes";
            readonly nodes: readonly components["schemas"]["PlanNode"][];
            readonly before: string | null;
        } | {
            /** @constant */
            readonly op: "move-node";
            readonly id: string;
            readonly parentId: string | null;
            readonly before: string | null;
            readonly level?: components["schemas"]["NodeLevel"];
        } | {
            /** @constant */
            readonly op: "remove-nodes";
            readonly ids: readonly string[];
        } | {
            /** @constant */
            readonly op: "set-indicator";
            readonly id: string;
            /** @enum {string} */
            readonly field: "sasaran" | "name" | "target" | "satuan" | "kind" | "polarity" | "scope" | "aggregation";
            readonly text: string | null;
        } | {
            /** @constant */
            readonly op: "put-indicator";
            readonly indicator: components["schemas"]["Indicator"];
        } | {
            /** @constant */
            readonly op: "insert-indicator";
            readonly indicator: components["schemas"]["Indicator"];
            readonly before: string | null;
        } | {
            /** @constant */
            readonly op: "move-indicator";
            readonly id: string;
            readonly nodeId: string;
            readonly before: string | null;
        } | {
            /** @constant */
            readonly op: "remove-indicator";
            readonly id: string;
        } | {
            /** @constant */
            readonly op: "replace-text";
            readonly path: string;
            readonly start: number;
            readonly end: number;
            readonly from: string;
            readonly to: string;
        } | {
            /** @constant */
            readonly op: "set-text";
            readonly path: string;
            readonly content: readonly components["schemas"]["Inline"][];
        } | {
            /** @constant */
            readonly op: "set-marker";
            readonly path: string;
            readonly marker: string | null;
        } | {
            /** @constant */
            readonly op: "set-cell";
            readonly path: string;
            readonly cell: components["schemas"]["TableCell"];
        } | {
            /** @constant */
            readonly op: "put-block";
            readonly block: components["schemas"]["Block"];
        } | {
            /** @constant */
            readonly op: "insert-block";
            readonly block: components["schemas"]["Block"];
            readonly before: string | null;
        } | {
            /** @constant */
            readonly op: "move-block";
            readonly id: string;
            readonly before: string | null;
        } | {
            /** @constant */
            readonly op: "remove-block";
            readonly id: string;
        } | {
            /** @constant */
            readonly op: "insert-row";
            readonly block: string;
            readonly at: number;
            readonly row: components["schemas"]["TableRow"];
        } | {
            /** @constant */
            readonly op: "move-row";
            readonly block: string;
            readonly from: number;
            readonly to: number;
        } | {
            /** @constant */
            readonly op: "remove-row";
            readonly block: string;
            readonly at: number;
        } | {
            /** @constant */
            readonly op: "insert-item";
            readonly block: string;
            readonly address: string;
            readonly item: components["schemas"]["ListItem"];
        } | {
            /** @constant */
            readonly op: "remove-item";
            readonly block: string;
            readonly address: string;
        } | {
            /** @constant */
            readonly op: "set-profile";
            /** @enum {string} */
            readonly field: "office" | "officeKind" | "regionCode" | "year" | "address" | "city" | "date" | "signatory";
            readonly text: string | null;
        } | {
            /** @constant */
            readonly op: "put-profile";
            readonly profile: components["schemas"]["PlanProfile"];
        };
        readonly EvidenceLine: {
            readonly key: string;
            readonly region: string;
            readonly year: number;
            readonly cell: string;
            readonly place: components["schemas"]["Place"];
            readonly text: string;
            readonly start: number;
            readonly end: number;
            readonly substance: string | null;
            readonly unit: string | null;
            readonly amount: string | null;
            readonly quality: ("bruto" | "netto") | null;
            readonly tool: string | null;
            readonly readings: readonly [
                string,
                string
            ] | null;
            readonly unclear: readonly {
                /** @enum {string} */
                readonly kind: "unit-missing" | "substance-missing" | "gross-and-net" | "two-amounts" | "unknown-word" | "misspelt" | "approximate" | "two-readings" | "malformed" | "too-exact" | "words-differ" | "unread";
                readonly about: string;
            }[];
        };
        readonly DatasetDraftTable: {
            readonly path: string;
            readonly title: string;
            /** @enum {string} */
            readonly subject: "kasus-narkotika" | "penduduk";
            readonly source: string;
            readonly sourceKey: string;
            readonly years: readonly number[];
            readonly undated: boolean;
            readonly regions: readonly {
                readonly path: string;
                readonly place: components["schemas"]["Place"];
                readonly raw: string;
                readonly code: string | null;
                readonly name: string | null;
                readonly how: ("official" | "initials" | "short" | "misspelt" | "wrong-kind") | null;
                readonly asked: boolean;
            }[];
            readonly counts: readonly {
                readonly key: string;
                readonly region: string;
                readonly year: number;
                /** @enum {string} */
                readonly measure: "kasus" | "tersangka" | "penduduk";
                readonly raw: string;
                readonly value: string | null;
                /** @enum {string} */
                readonly state: "value" | "not-stated" | "unreadable";
                readonly place: components["schemas"]["Place"];
            }[];
            readonly lines: readonly components["schemas"]["EvidenceLine"][];
        };
        readonly TakenSeizure: {
            readonly substance: string;
            readonly unit: string;
            readonly amount: string;
            readonly quality: ("bruto" | "netto") | null;
        };
        readonly Observation: {
            readonly id: string;
            readonly region: string;
            readonly year: number;
            /** @enum {string} */
            readonly measure: "kasus" | "tersangka" | "barang-bukti" | "penduduk";
            readonly substance: string | null;
            readonly unit: string | null;
            readonly quality: ("bruto" | "netto") | null;
            readonly value: string | null;
            readonly raw: string;
            readonly place: components["schemas"]["Place"];
            readonly supersedes: string | null;
            readonly reason: string | null;
            readonly enteredBy: string;
            readonly enteredAt: string;
        };
        readonly Dataset: {
            readonly id: string;
            readonly source: string;
            readonly sourceKey: string;
            /** @enum {string} */
            readonly subject: "kasus-narkotika" | "penduduk";
            readonly title: string;
            readonly fromYear: number;
            readonly toYear: number;
            readonly fileName: string;
            readonly sha256: string;
            /** @enum {string} */
            readonly origin: "file" | "paste" | "plan";
            readonly importedBy: string;
            readonly importedAt: string;
            readonly observations: readonly components["schemas"]["Observation"][];
        };
        readonly Comparison: {
            readonly nodes: {
                readonly added: readonly {
                    readonly id: string;
                    readonly label: string;
                }[];
                readonly changed: readonly {
                    readonly id: string;
                    readonly label: string;
                    readonly fields: readonly string[];
                }[];
                readonly removed: readonly {
                    readonly id: string;
                    readonly label: string;
                }[];
                readonly unchanged: number;
            };
            readonly indicators: {
                readonly added: readonly {
                    readonly id: string;
                    readonly label: string;
                }[];
                readonly changed: readonly {
                    readonly id: string;
                    readonly label: string;
                    readonly fields: readonly string[];
                }[];
                readonly removed: readonly {
                    readonly id: string;
                    readonly label: string;
                }[];
                readonly unchanged: number;
            };
            readonly blocks: {
                readonly added: readonly {
                    readonly id: string;
                    readonly label: string;
                }[];
                readonly changed: readonly {
                    readonly id: string;
                    readonly label: string;
                    readonly fields: readonly string[];
                }[];
                readonly removed: readonly {
                    readonly id: string;
                    readonly label: string;
                }[];
                readonly unchanged: number;
            };
            readonly profile: readonly string[];
            readonly doubts: readonly {
                /** @enum {string} */
                readonly kind: "node" | "indicator";
                readonly next: string;
                readonly nextLabel: string;
                readonly old: string;
                readonly oldLabel: string;
                readonly likeness: number;
            }[];
        };
        readonly ReadCounts: {
            readonly chapters: readonly {
                /** @enum {string} */
                readonly chapter: "depan" | "bab1" | "bab2" | "bab3" | "bab4" | "lampiran";
                readonly headings: number;
                readonly paragraphs: number;
                readonly lists: number;
                readonly tables: number;
                readonly pictures: number;
            }[];
            readonly nodes: number;
            readonly indicators: number;
            readonly caseTables: number;
            readonly placeTables: number;
            readonly achievements: number;
            readonly recommendations: number;
            readonly staffingRows: number;
            readonly potensi: number;
            readonly permasalahan: number;
            readonly strategyGoals: number;
            readonly targets: number;
            readonly fundingLines: number;
        };
        readonly SheetLook: {
            readonly issues: readonly {
                readonly sheet: string;
                readonly cell: string;
                readonly expected: components["schemas"]["Bilingual"];
                readonly found: string;
                /** @enum {string} */
                readonly severity: "error" | "warning";
            }[];
            readonly columns: {
                readonly sheet: string;
                readonly header: readonly number[];
                readonly complete: boolean;
                readonly columns: readonly {
                    readonly letter: string;
                    readonly title: string;
                    readonly key: string;
                    readonly field: ("no" | "code" | "name" | "sasaran" | "indicator" | "target" | "volume" | "satuan" | "price" | "amount" | "sumberDana" | "source" | "level" | "ignore") | null;
                    readonly samples: readonly string[];
                }[];
            } | null;
            readonly picture: {
                readonly sheet: string;
                readonly letters: readonly string[];
                readonly rows: readonly {
                    readonly number: number;
                    readonly hidden: boolean;
                    readonly texts: readonly string[];
                }[];
            } | null;
        };
        readonly ReadNotice: {
            readonly code: string;
            /** @enum {string} */
            readonly severity: "warning" | "info";
            readonly place: {
                readonly line: number | null;
                readonly cell: string | null;
            };
            readonly message: components["schemas"]["Bilingual"];
        };
        readonly HistoryEntry: {
            readonly commandId: string;
            /** @enum {string} */
            readonly kind: "edit" | "undo" | "redo" | "repair" | "import" | "begin" | "suppress" | "lift" | "remove" | "bring-back" | "dataset-import" | "dataset-correct" | "dataset-withdraw" | "dataset-link";
            readonly label: string;
            readonly actor: string;
            readonly at: string;
            readonly revision: number | null;
            readonly touched: readonly string[];
            readonly undone: boolean;
        };
        readonly PlanSummary: {
            readonly id: string;
            readonly office: string;
            readonly year: number;
            readonly versionNumber: number;
            /** @enum {string} */
            readonly status: "draft" | "active" | "superseded";
            readonly revision: number;
            readonly changedAt: string;
            readonly findings: components["schemas"]["SeverityCounts"];
            readonly pagu: string | null;
            readonly kebutuhan: string | null;
        };
        readonly Rule: {
            readonly id: string;
            readonly family: number;
            readonly severity: components["schemas"]["Severity"];
            readonly title: components["schemas"]["Bilingual"];
            readonly what: components["schemas"]["Bilingual"];
            readonly why: components["schemas"]["Bilingual"];
            readonly examples: readonly {
                readonly title: components["schemas"]["Bilingual"];
                readonly text: string;
                readonly findings: number;
            }[];
        };
        readonly RuleSummary: {
            readonly id: string;
            readonly family: number;
            readonly severity: components["schemas"]["Severity"];
            readonly title: components["schemas"]["Bilingual"];
        };
        readonly SearchHit: {
            readonly planId: string;
            readonly office: string;
            readonly year: number;
            /** @enum {string} */
            readonly kind: "node" | "indicator" | "text";
            readonly path: string;
            readonly level: string | null;
            readonly text: string;
        };
    };
    responses: never;
    parameters: never;
    requestBodies: never;
    headers: never;
    pathItems: never;
}
export type $defs = Record<string, never>;
export type operations = Record<string, never>;
