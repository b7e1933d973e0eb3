const a = <Banner heading="We «utilise» headings" message={`We «utilise» ${utilize}`} variant="utilize">
  You &quot;«utilise»&quot; it {cond ? 'You «utilise» a' : "We «utilise» b"} {fn('utilize')}
  {cond && 'You «utilise» c'} {list.map(utilize => <Fragment key={utilize}>«Utilise» {utilize}</Fragment>)}
  <code>utilize</code><Code>utilize</Code><FormattedMessage id="utilize" defaultMessage="You «utilise» {utilize}" />
</Banner>;
const b = { title: 'utilize' }; /* <p>utilize</p> */ const re = /<p>utilize<\/p>/;
const c = <>You «utilise» fragments</>;
