import { FILE_SHARES, SHORTENERS } from '../webAddress.ts';

const hosts = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Pages of social networks, app stores, market places and link collections: a presence, but not a website of one's own (30490). */
const PRESENCES = hosts(`
  facebook.com fb.com fb.me instagram.com twitter.com x.com tiktok.com youtube.com linkedin.com pinterest.com snapchat.com threads.net
  threads.com reddit.com tumblr.com medium.com nextdoor.com yelp.com wa.me whatsapp.com t.me telegram.me discord.gg discord.com
  linktr.ee linkin.bio bio.link beacons.ai lnk.bio campsite.bio msha.ke solo.to hoo.be taplink.cc about.me carrd.co bio.site
  apps.apple.com itunes.apple.com play.google.com etsy.com ebay.com
  sites.google.com business.site wixsite.com wix.com wordpress.com blogspot.com weebly.com webnode.com jimdosite.com square.site
  myshopify.com godaddysites.com webflow.io notion.site github.io netlify.app vercel.app pages.dev strikingly.com mystrikingly.com
  blog.naver.com cafe.naver.com smartstore.naver.com map.naver.com band.us modoo.at tistory.com pf.kakao.com open.kakao.com litt.ly
  cafe.daum.net instabio.cc
`);

/** Shorteners beyond those links in answers are refused for. */
const MORE_SHORTENERS = hosts(`
  bit.do adf.ly soo.gd t2m.io trib.al dlvr.it qrco.de tny.im x.co lnk.to smarturl.it amzn.to youtu.be shorte.st snip.ly
  short.io short.gy tinyurl.me ttm.sh u.to clck.ru naver.me kko.to buly.kr zrr.kr c11.kr abit.ly muz.so vvd.bz
`);

const MORE_FILE_SHARES = hosts(`
  drive.proton.me sharepoint.com sendspace.com 4shared.com pcloud.com sync.com app.box.com icloud.com filemail.com smash.com
  imgur.com ibb.co postimg.cc flickr.com scribd.com
`);

/** Whether a host is one of a set or lies below one. */
function isAmong(host: string, ...sets: readonly ReadonlySet<string>[]): boolean {
  const labels = host
    .slice(-253)
    .replace(/^www\d?\./, '')
    .split('.');
  return labels.some((_, from) => sets.some((set) => set.has(labels.slice(from).join('.'))));
}

export const isPresence = (host: string): boolean => isAmong(host, PRESENCES);
export const isShortener = (host: string): boolean => isAmong(host, SHORTENERS, MORE_SHORTENERS);
export const isFileShare = (host: string): boolean => isAmong(host, FILE_SHARES, MORE_FILE_SHARES);
