import { utilize } from 'utilize';
// utilize
type Utilize = { utilize: 'utilize' };
export function Mail({ utilize }: { utilize: string }): JSX.Element {
  const message = 'utilize';
  const x = utilize < 3 && utilize > 2;
  return (
    <Html lang="en">
      <Preview>You «utilise» it</Preview>
      {/* utilize */}
      <Text className="utilize" style={{ fontFamily: 'utilize' }}>Dear {utilize}, you «utilise» it</Text>
      {utilize ? <p>You «utilise» many</p> : <p>You «utilise» none</p>}
      {utilize === 'utilize' && <p>You «utilise» some</p>}
      {items.map((utilize) => (<li key="utilize">You «utilise» {utilize.name}</li>))}
      <Button href="https://x/utilize" onClick={() => utilize('utilize')} aria-label="We «utilise» it">«Utilise» it</Button>
      <p>{`You «utilise» ${utilize}`}</p>
      <Trans i18nKey="utilize">You «utilise» <b>it</b></Trans>
      <p>{t('utilize')}</p>
      <img alt={'We «utilise» it'} src={utilize} />
      <input placeholder="What to «utilise»" name="utilize" />
      <style>{`.utilize {}`}</style>
    </Html>
  );
}
