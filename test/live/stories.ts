import stories from './stories.json' with { type: 'json' };

interface Picture {
  width: number;
  height: number;
  alt: string;
  caption: string;
}

/** A story of the Marram Post, a newspaper that does not exist; several real servers are filled with the same. */
export interface Story {
  slug: string;
  title: string;
  excerpt: string;
  text: string[];
  /** Names. */
  authors: string[];
  section: string;
  picture: Picture | undefined;
  /** ISO 8601 in UTC. */
  date: string;
}

const { authors, sections, pictures } = stories as {
  authors: Record<string, { name: string }>;
  sections: Record<string, string>;
  pictures: Record<string, Picture>;
};

/** What is published, newest first. */
export const published: Story[] = stories.stories
  .filter(({ draft }) => !draft)
  .map((story) => ({
    ...story,
    authors: story.authors.map((author) => authors[author].name),
    section: sections[story.section],
    picture: story.picture ? pictures[story.picture] : undefined,
  }));
