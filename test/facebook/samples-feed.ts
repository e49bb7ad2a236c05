import { PAGE } from './page-bodies.js';
import { idsOf, type Sample } from './sample.js';

export const commented = (n: number, more: object = {}): object => {
  const { comment, post, psid } = idsOf(n);
  return {
    item: 'comment',
    verb: 'add',
    comment_id: comment,
    post_id: post,
    parent_id: post,
    from: { id: psid, name: 'Rahima Begum' },
    message: 'dam koto?',
    created_time: 1795312799,
    ...more,
  };
};

const withoutFrom = (value: object): object => ({ ...value, from: undefined });

const posted = (n: number, more: object = {}): object => ({
  item: 'photo',
  verb: 'add',
  post_id: idsOf(n).post,
  photo_id: '5550001',
  link: 'https://pictures.example/saree.jpg',
  message: 'New saree 1450 tk',
  published: 1,
  from: { id: PAGE, name: 'Page' },
  created_time: 1795313002,
  ...more,
});

export const feedSamples = (n: number): Sample[] => {
  const { comment, post } = idsOf(n);
  const page = { from: { id: PAGE, name: 'Page' } };
  const lane = `c:${comment}`;
  const key = `comment:${comment}`;
  const row = (name: string, item: object, kind: string, content: object, more: Partial<Sample> = {}): Sample => ({
    name,
    part: 'feed',
    item,
    kind,
    lane,
    key,
    content,
    ...more,
  });
  const ofPost = { lane: `p:${post}`, key: `post:${post}` };
  return [
    row('a comment', commented(n), 'comment_added', { isReply: false, fromPage: false, postId: post }),
    row('a comment without from', withoutFrom(commented(n)), 'comment_added', { from: null, fromPage: false }),
    row(
      'a comment in the old spelling',
      { ...withoutFrom(commented(n)), sender_id: 77889900, sender_name: 'R' },
      'comment_added',
      { from: { id: '77889900', name: 'R' } },
    ),
    row(
      'a comment that is a photo',
      commented(n, { message: undefined, photo: 'https://p.example/1.jpg' }),
      'comment_added',
      {
        message: '',
        photoUrl: 'https://p.example/1.jpg',
      },
    ),
    row(
      'a comment that is a video',
      commented(n, { message: null, video: 'https://p.example/1.mp4' }),
      'comment_added',
      {
        videoUrl: 'https://p.example/1.mp4',
      },
    ),
    row(
      'a comment under a photo post, whose parent is the photo',
      commented(n, { parent_id: `${PAGE}_5550001` }),
      'comment_added',
      {
        isReply: false,
        parentId: `${PAGE}_5550001`,
      },
    ),
    row(
      'a comment under a photo of an album, by its bare id',
      commented(n, { parent_id: '5550002' }),
      'comment_added',
      {
        isReply: false,
      },
    ),
    row(
      'a comment whose post stands apart',
      commented(n, { post_id: undefined, post: { id: post } }),
      'comment_added',
      {
        postId: post,
        isReply: false,
      },
    ),
    row('a reply', commented(n, { parent_id: '12214_1' }), 'comment_added', { isReply: true, parentId: '12214_1' }),
    row('a reply to a reply', commented(n, { parent_id: '12214_2' }), 'comment_added', { isReply: true }),
    row('a reply with bare ids', commented(n, { comment_id: comment, parent_id: '7_1' }), 'comment_added', {
      isReply: true,
    }),
    row('the Page’s own reply', commented(n, { ...page, parent_id: '12214_1' }), 'comment_added', {
      fromPage: true,
      isReply: true,
    }),
    row('an edited comment', commented(n, { verb: 'edited', message: '1 red' }), 'comment_edited', {
      message: '1 red',
    }),
    row('an edited comment without from', withoutFrom(commented(n, { verb: 'edit' })), 'comment_edited', {
      from: null,
    }),
    row(
      'a removed comment',
      { item: 'comment', verb: 'remove', comment_id: comment, post_id: post },
      'comment_removed',
      { message: '' },
    ),
    row('a deleted comment', { item: 'comment', verb: 'delete', comment_id: comment }, 'comment_removed', {}),
    row('a hidden comment', { ...withoutFrom(commented(n)), verb: 'hide' }, 'comment_hidden', { hidden: true }),
    row('a comment shown again', { item: 'comment', verb: 'unhide', comment_id: comment }, 'comment_hidden', {
      hidden: false,
    }),
    row(
      'a photo of the Page',
      posted(n),
      'post_added',
      { fromPage: true, photoUrls: ['https://pictures.example/saree.jpg'] },
      ofPost,
    ),
    row(
      'a video of the Page',
      posted(n, { item: 'video', photo_id: undefined, video_id: '66', link: 'https://v.example' }),
      'post_added',
      { photoUrls: [] },
      ofPost,
    ),
    row(
      'an album of the Page, which names only itself',
      posted(n, {
        item: 'album',
        post_id: undefined,
        photo_id: undefined,
        album_id: post.split('_')[1],
        link: undefined,
      }),
      'post_added',
      { postId: post },
      ofPost,
    ),
    row(
      'several photos in one status',
      posted(n, { item: 'status', photo_id: undefined, photos: ['a', 'b'] }),
      'post_added',
      { photoUrls: ['a', 'b'] },
      ofPost,
    ),
    row(
      'a post not published yet',
      posted(n, { item: 'post', published: 0 }),
      'post_added',
      { published: false },
      ofPost,
    ),
    row(
      'an edited post',
      posted(n, { verb: 'edited', message: 'Now 1250' }),
      'post_edited',
      { message: 'Now 1250' },
      ofPost,
    ),
    row(
      'a removed post',
      { item: 'post', verb: 'remove', post_id: post, ...page },
      'post_removed',
      { postId: post },
      ofPost,
    ),
    row(
      'a visitor’s post',
      posted(n, { item: 'status', from: { id: '5', name: 'Visitor' }, link: undefined }),
      'post_added',
      { fromPage: false },
      ofPost,
    ),
    row(
      'a visitor’s post without from',
      withoutFrom(posted(n, { item: 'status' })),
      'post_added',
      { from: null, fromPage: false },
      ofPost,
    ),
    ...['reaction', 'like', 'share', 'event'].map((item) =>
      row(
        `a ${item}`,
        { item, verb: 'add', post_id: post },
        'unknown',
        { what: `feed.${item}.add` },
        { lane: 'x', key: 'unknown' },
      ),
    ),
  ];
};
