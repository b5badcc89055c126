import type { Page } from 'playwright';
import type { BillingReadApi } from '../billing/read-api.ts';
import { AccountMenu } from './account-menu.ts';
import { BladeHeader } from './blade-header.ts';
import type { BeforeAction, Words } from './surroundings.ts';
import type { BladeClass, PageObject } from './blade.ts';
import { BladeFinder } from './blade-finder.ts';
import { BladeNotFoundError, PortalUnavailableError, SignedOutError } from './errors.ts';
import { navigated, networkProblem, refuseErrorPage } from './navigation.ts';
import { GlobalSearch } from './global-search.ts';
import { Leaving } from './leaving.ts';
import { locales, type Labels, type Locale } from './labels/index.ts';
import { Notifications } from './notifications.ts';
import { ServiceMenu } from './service-menu.ts';
import { SignInPage } from './sign-in-page.ts';

/** How the portal is found, spoken to and waited for. */
export interface PortalOptions {
  /** Origin of the portal, as in `https://portal.azure.com`. */
  baseUrl: string;
  /** The display language of the session; its labels are what page objects look for. */
  language: Locale;
  /** BCP 47 tag of the session's regional format, which is independent of the language. */
  regionalFormat: string;
  /** Asks the portal to speak this language for this session only (`?l=de.de-de`). Default: leave its settings alone. */
  forceLanguage?: boolean | undefined;
  /** A second opinion on invoices, apart from what the pages show. */
  readApi?: BillingReadApi | undefined;
  /** Called with the sign-in page when the portal asks for one; without it that is an error. */
  authenticate?: ((page: SignInPage) => Promise<void>) | undefined;
  /** Told of each action before it happens. */
  beforeAction?: BeforeAction | undefined;
  /** How long a blade or a control may take to appear, in milliseconds. Default 10,000. */
  timeout?: number | undefined;
  /** How long to wait for an invoice to become paid, in milliseconds. Default 60,000; the portal promises 24 hours. */
  confirmTimeout?: number | undefined;
  /** How long a person who watches gets to answer a bank or the portal, in milliseconds. Default 0: nobody watches. */
  personTimeout?: number | undefined;
}

/** The portal as one signed-in person sees it: where to go, and which blade is there. */
export class Portal {
  /** The page that it is open in. */
  readonly page: Page;
  /** What it was made with. */
  readonly options: PortalOptions;
  private readonly blades: BladeFinder;

  constructor(page: Page, options: PortalOptions) {
    this.page = page;
    this.options = options;
    this.blades = new BladeFinder(page);
  }

  /** The second opinion on invoices that the options gave. */
  get readApi(): BillingReadApi | undefined {
    return this.options.readApi;
  }

  /** The words of the portal in its language. */
  get labels(): Labels {
    return locales[this.options.language];
  }

  /** The search box of the top bar. */
  get search(): GlobalSearch {
    return new GlobalSearch(this.page, this.words);
  }

  /** The left menu of the service that is open. */
  get serviceMenu(): ServiceMenu {
    return new ServiceMenu(this.page, this.words);
  }

  /** Title and breadcrumb of the blade that is open. */
  get header(): BladeHeader {
    return new BladeHeader(this.page, this.words);
  }

  /** Who is signed in, and where to switch the directory. */
  get accountMenu(): AccountMenu {
    return new AccountMenu(this.page, this.words);
  }

  /** What the portal reports of work in the background. */
  get notifications(): Notifications {
    return new Notifications(this.page, this.words);
  }

  /** How long to wait for an invoice to become paid, in milliseconds. */
  get confirmTimeout(): number {
    return this.options.confirmTimeout ?? 60_000;
  }

  /** How long a person who watches gets to answer a bank or the portal, in milliseconds; 0 where nobody watches. */
  get personTimeout(): number {
    return this.options.personTimeout ?? 0;
  }

  /** What a record says of the portal. */
  describe(): { origin: string; language: string; regionalFormat: string } {
    const { language, regionalFormat } = this.options;
    return { origin: this.origin, language, regionalFormat };
  }

  /**
   * Opens the portal, signs in when it asks for it, and resolves when its shell is there.
   *
   * @param hash - a deep link, as in `#view/Microsoft_Azure_GTM/ModernBillingMenuBlade/~/Invoices`.
   * @throws PortalUnavailableError when it can't be reached or answers with an error page.
   * @throws SignInError when the sign-in does not succeed, SignedOutError when nobody can sign in.
   */
  async open(hash = ''): Promise<void> {
    await this.goto(hash);
    const arrived = await this.arrival();
    if (arrived === 'shell') return;
    if (!this.options.authenticate) throw new SignedOutError('the portal');
    await this.options.authenticate(new SignInPage(this.page, this.words));
    if ((await this.arrival()) !== 'shell') throw new SignedOutError('the portal');
  }

  /** Whether the portal was opened in this page, and its shell is there. */
  async isOpen(): Promise<boolean> {
    if (!URL.canParse(this.page.url())) return false;
    if (new URL(this.page.url()).origin !== this.origin) return false;
    return this.accountMenu.button.isVisible();
  }

  /**
   * Waits for a blade and returns it, in whichever frame the portal draws it.
   *
   * @param options - `timeout`: how long it and its controls may take to appear, in milliseconds. Default: the portal's.
   * @throws BladeNotFoundError when it does not open in time, SignedOutError when the session has ended.
   */
  async blade<B extends PageObject>(
    type: BladeClass<B>,
    { timeout }: { timeout?: number | undefined } = {},
  ): Promise<B> {
    const { words } = this;
    return this.firstWith({ ...words, timeout: timeout ?? words.timeout }, [type]);
  }

  /** Waits for the first of several blades: where the portal leads depends on the person. */
  async firstOf<C extends BladeClass<PageObject>[]>(...types: C): Promise<InstanceType<C[number]>> {
    return this.firstWith(this.words, types);
  }

  private async firstWith<C extends BladeClass<PageObject>[]>(
    words: Words,
    types: C,
  ): Promise<InstanceType<C[number]>> {
    const { blades } = this;
    for (const type of types) {
      const again = await blades.findAgain<C[number]>(type, words);
      if (again) return again;
    }
    const stop = new AbortController();
    const place = types.map(({ place: name }) => name).join(' or ');
    const signedOut = this.signInPageIn(stop.signal, words.timeout).then(() => 'signed-out' as const);
    try {
      const found = await Promise.any([
        ...types.map((each: C[number]) => blades.find(each, words, stop.signal)),
        signedOut,
      ]);
      if (found === 'signed-out') throw new SignedOutError(place);
      return found;
    } catch (error) {
      if (error instanceof SignedOutError) throw error;
      return await this.bladeNotFound(place, words.timeout);
    } finally {
      stop.abort();
    }
  }

  /** Notes from now on whether the page sets out for another site. */
  watchLeaving(): Leaving {
    return new Leaving(this.page, this.origin);
  }

  /** The host that the page has left the portal for, unless that asks to sign in; null while it is at the portal. */
  async leftFor(): Promise<string | null> {
    if (!this.isElsewhere) return null;
    await this.page.waitForLoadState('domcontentloaded', { timeout: this.words.timeout }).catch(() => undefined);
    const asksToSignIn = await this.signInPage.isThere();
    return asksToSignIn || !this.isElsewhere ? null : new URL(this.page.url()).host;
  }

  /** @returns whether the page is at the portal again in that many milliseconds. */
  async comesBack(timeout: number): Promise<boolean> {
    const { origin } = this;
    const back = this.page.waitForURL(url => url.origin === origin, { timeout, waitUntil: 'commit' });
    return back.then(
      () => true,
      () => false,
    );
  }

  /** Whether a blade is there now, without waiting for it. */
  async shows(type: BladeClass<PageObject>): Promise<boolean> {
    return this.blades.shows(type, this.labels);
  }

  /**
   * A second page of the same session: to look again without touching the page that paid. Nobody signs in there:
   * nothing would watch what is typed.
   */
  async secondPage(): Promise<Portal> {
    const unwatched = { beforeAction: undefined, authenticate: undefined };
    return new Portal(await this.page.context().newPage(), { ...this.options, ...unwatched });
  }

  private get words(): Words {
    const { regionalFormat, beforeAction, timeout } = this.options;
    return {
      labels: this.labels,
      regionalFormat,
      beforeAction,
      timeout: timeout ?? 10_000,
      acted: () => this.blades.doubt(),
    };
  }

  private get signInPage(): SignInPage {
    return new SignInPage(this.page, this.words);
  }

  /** The sign-in page has an origin of its own: while the portal's is open, there is nothing to look for. */
  private async signInPageIn(signal: AbortSignal, timeout: number): Promise<void> {
    if (!this.isElsewhere) await navigated(this.page, () => this.isElsewhere, { timeout, signal });
    await this.signInPage.appears(timeout, signal);
  }

  private get isElsewhere(): boolean {
    return URL.canParse(this.page.url()) && new URL(this.page.url()).origin !== this.origin;
  }

  private get origin(): string {
    return new URL(this.options.baseUrl).origin;
  }

  private async bladeNotFound(place: string, timeout: number): Promise<never> {
    const headings = await this.headings();
    throw new BladeNotFoundError({ place, url: this.page.url(), headings, timeout });
  }

  /** What the page shows, for error messages. */
  private async headings(): Promise<string[]> {
    const headings = this.page.getByRole('heading');
    return headings.allInnerTexts().catch(() => []);
  }

  private async goto(hash: string): Promise<void> {
    this.blades.doubt();
    const { baseUrl, language, regionalFormat, forceLanguage } = this.options;
    const query = forceLanguage ? `?l=${language.toLowerCase()}.${regionalFormat.toLowerCase()}` : '';
    const response = await this.page.goto(new URL(`/${query}${hash}`, baseUrl).href).catch((error: unknown) => {
      throw new PortalUnavailableError(baseUrl, networkProblem(error), error);
    });
    await refuseErrorPage(baseUrl, response, this.page);
  }

  /** The shell, recognised by its account menu, or the sign-in page: whichever comes. */
  private async arrival(): Promise<'shell' | 'sign-in'> {
    const stop = new AbortController();
    const { timeout } = this.words;
    try {
      return await Promise.any([
        this.accountMenu.appears(timeout, stop.signal).then(() => 'shell' as const),
        this.signInPageIn(stop.signal, timeout).then(() => 'sign-in' as const),
      ]);
    } catch {
      const headings = await this.headings();
      const seen = `neither its account menu nor a sign-in page appeared; it shows ${headings.join(', ') || 'nothing'}`;
      throw new PortalUnavailableError(this.options.baseUrl, seen);
    } finally {
      stop.abort();
    }
  }
}
