/** What the furniture of invented pages is made of. `{site}`, `{section}` and `{title}` are filled in. */

export const sections =
  'News|World|Politics|Business|Sport|Culture|Opinion|Health|Science|Technology|Travel|Local|Markets|Education|Middle East|Africa|Asia|Europe|Americas|Environment|Law|Arts|Energy|Defence|Economy|Society|Analysis|Interviews|Regions|Cities'.split(
    '|',
  )
export const kickers = ["Editor's Choice", 'Exclusive', 'Breaking', 'In depth', 'Top story', 'Special report', 'Live']
export const separators = [' / ', '   /   ', ' > ', ' » ', ' › ', ' | ', ' → ', '/', ' \u00a0/\u00a0 ']
export const siteNames =
  'Meridian|Harbour Post|Vale TV|Orbit News|Kestrel|Northgate Times|Lumen|Daily Ferry|Pallas Radio|Quay Tribune|Anvil|Sable Wire|Tern Online|Fathom TV|Morrow Press|Canton Star'.split(
    '|',
  )
export const suffixes = ['com', 'net', 'org', 'co.uk', 'tv', 'info', 'ir', 'de', 'news', 'in']

export const mirrorNotices = [
  '{site}’s website can also be accessed at the following alternate addresses:',
  "{site}'s pages can also be reached at these addresses:",
  'The {site} site can be visited at the following alternative addresses as well:',
  'You can also find {site} at the following mirror sites:',
  'If you cannot open this site, try one of our mirrors:',
  'Blocked where you are? {site} is also available at:',
  '{site} is also accessible through the following links:',
  'Alternative addresses of {site}:',
  'Mirror sites:',
  'Our website is also available under these domains:',
  'In case this address is blocked, use one of the following URLs:',
  'Readers can reach {site} via the following backup addresses:',
]
export const shareLines = [
  'SHARE THIS ARTICLE',
  'Share this article',
  'Share this story',
  'Share',
  'Share on Facebook',
  'Share on X',
  'Share via email',
  'Copy link',
  'Print',
  'WhatsApp',
  'Share this',
  'Send to a friend',
]
export const promoBoxes = [
  ['Sign up to our free weekly newsletter', 'Enter your email'],
  ['Sign up for our morning briefing', 'Email address', 'Sign up'],
  ['Get the best of {site} in your inbox', 'Enter your email address', 'Subscribe'],
  ['Subscribe to {site} for unlimited access'],
  ['Download the {site} app'],
  ['Support our journalism. Donate today'],
  ['Follow {site} on Facebook and X'],
  ['Join our WhatsApp channel for breaking news'],
  ['Never miss a story: follow {section} on {site}'],
]
export const inlineRelated = [
  'Read more: {title}',
  'READ MORE: {title}',
  'Also read: {title}',
  'Read also: {title}',
  'Related: {title}',
  'See also: {title}',
  'More: {title}',
  'ALSO READ | {title}',
  'Don’t miss: {title}',
  'Recommended: {title}',
  'Watch: {title}',
  '{title}',
]
export const relatedHeadings = [
  'Related articles',
  'Related stories',
  'More from {section}',
  'Most read',
  'You may also like',
  'Latest news',
  'Read next',
  'Trending',
  'Popular now',
]
export const advertisements = [
  'Advertisement',
  'ADVERTISEMENT',
  'Article continues below',
  'Story continues below advertisement',
]
export const siteLines = [
  '{site}',
  '{site} News',
  '{site} News Live',
  '{site} News Roku',
  '{site} News App',
  '{site} Radio',
  'About {site}',
  '{site} Media Group',
]
export const legalLines = [
  '© 2024 {site}. All rights reserved.',
  'Copyright {site} 2021',
  'Terms of use',
  'Privacy policy',
  'Cookie settings',
]
