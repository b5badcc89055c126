/**
 * Playbooks, page objects and the words of billing.
 *
 * @module portal-playbooks
 */
export { PlaybookError, type ErrorFacts } from './billing/errors.ts';
export type { InvoiceSighting } from './billing/invoice-sighting.ts';
export { InvoiceFacts, InvoiceId, InvoiceStatus, type InvoiceRow } from './billing/invoice.ts';
export { AmountTextError, formatMoney, Money, money, parseMoney, sameMoney } from './billing/money.ts';
export { PaymentMethodRef, type PaymentMethod } from './billing/payment-method.ts';
export type { BillingReadApi } from './billing/read-api.ts';
export { AmountParseError, DateParseError, parseAmount, parseDate, RegionalFormat } from './billing/regional-format.ts';
export type { Host } from './engine/host.ts';
export { definePlaybook, type Bound, type Playbook, type Result, type Steps } from './engine/playbook.ts';
export { RunRecord, type Reporter, type StepInfo, type StepRecord } from './engine/record.ts';
export { InputError, SecondCommitError, StepError } from './engine/errors.ts';
export { run, type Run } from './engine/run.ts';
export { defineStep, type DocRef, type Effect, type Step } from './engine/step.ts';
export { listInvoices } from './list-invoices.ts';
export { payInvoice, PayInvoiceInput } from './pay-invoice.ts';
export { PageObject, type BladeClass } from './portal/blade.ts';
export type { Action, BeforeAction, Root, Words } from './portal/surroundings.ts';
export type { AccountMenu, SignedInAs } from './portal/account-menu.ts';
export type { BladeHeader } from './portal/blade-header.ts';
export { BillingScopesBlade } from './portal/billing-scopes-blade.ts';
export { CardForm, type CardDetails } from './portal/card-form.ts';
export { CostManagementBlade } from './portal/cost-management-blade.ts';
export {
  BladeNotFoundError,
  ControlNotFoundError,
  PortalUnavailableError,
  SignedOutError,
  SignInError,
  type SignInFailure,
} from './portal/errors.ts';
export type { GlobalSearch } from './portal/global-search.ts';
export type { InvoiceGridRow, ListedInvoice } from './portal/invoice-grid-row.ts';
export { InvoicesBlade } from './portal/invoices-blade.ts';
export { localeOf, locales, named, UnknownLanguageError, type Labels, type Locale } from './portal/labels/index.ts';
export { Notifications, type PortalNotification } from './portal/notifications.ts';
export type { OfferedMethod, PaymentMethodPicker } from './portal/payment-method-picker.ts';
export { PaymentPane, type PaymentAnswer } from './portal/payment-pane.ts';
export type { PaymentReview } from './portal/payment-review.ts';
export { Portal, type PortalOptions } from './portal/portal.ts';
export type { ServiceMenu } from './portal/service-menu.ts';
export { SignInPage, type Credentials } from './portal/sign-in-page.ts';
export { ArmReadApi, type ArmOptions } from './runner/arm-read-api.ts';
export { ReadApiError } from './runner/read-api-error.ts';
export type { AgreedInvoice, InvoiceSummary, InvoiceToAgreeOn, PayableInvoice } from './steps/agree-on-invoice.ts';
export type { Confirmation, PaymentToConfirm } from './steps/confirm-paid.ts';
export {
  ContradictionError,
  NotFoundError,
  RefusedError,
  type NotFoundCode,
  type RefusalCode,
} from './steps/errors.ts';
export type { FoundInvoice, Place } from './steps/find-invoice.ts';
export type { PaymentIntent } from './steps/last-checks.ts';
export type { ChosenMethod, OpenedPayment, SubmittedPayment } from './steps/pay.ts';
