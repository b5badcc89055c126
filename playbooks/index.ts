export { PlaybookError } from './billing/errors.ts';
export { InvoiceFacts, InvoiceId, InvoiceStatus, type InvoiceRow } from './billing/invoice.ts';
export { AmountTextError, formatMoney, Money, money, parseMoney, sameMoney } from './billing/money.ts';
export { PaymentMethodRef, type PaymentMethod } from './billing/payment-method.ts';
export type { BillingReadApi } from './billing/read-api.ts';
export { AmountParseError, DateParseError, parseAmount, parseDate, RegionalFormat } from './billing/regional-format.ts';
export type { Host } from './engine/host.ts';
export { definePlaybook, type Playbook, type Result } from './engine/playbook.ts';
export { RunRecord, type Reporter, type StepRecord } from './engine/record.ts';
export { InputError, SecondCommitError, StepError } from './engine/errors.ts';
export { run, type Run } from './engine/run.ts';
export { defineStep, type DocRef, type Effect, type Step } from './engine/step.ts';
export { listInvoices } from './list-invoices.ts';
export { payInvoice, PayInvoiceInput } from './pay-invoice.ts';
export { PageObject, type BladeClass } from './portal/blade.ts';
export type { Action, BeforeAction, Root, Words } from './portal/surroundings.ts';
export { BillingScopesBlade } from './portal/billing-scopes-blade.ts';
export { CardForm, type CardDetails } from './portal/card-form.ts';
export { CostManagementBlade } from './portal/cost-management-blade.ts';
export {
  BladeNotFoundError,
  ControlNotFoundError,
  PortalUnavailableError,
  SignedOutError,
  SignInError,
} from './portal/errors.ts';
export { InvoicesBlade } from './portal/invoices-blade.ts';
export { localeOf, locales, named, UnknownLanguageError, type Labels, type Locale } from './portal/labels/index.ts';
export { Notifications, type PortalNotification } from './portal/notifications.ts';
export { PaymentPane } from './portal/payment-pane.ts';
export { Portal, type PortalOptions } from './portal/portal.ts';
export { SignInPage } from './portal/sign-in-page.ts';
export { ArmReadApi } from './runner/arm-read-api.ts';
export { ReadApiError } from './runner/read-api-error.ts';
export { ContradictionError, NotFoundError, RefusedError } from './steps/errors.ts';
