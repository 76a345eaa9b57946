// In the editor the block shows what the page will: its links. How many there are is set beside it.
const { registerBlockType } = wp.blocks;
const { InspectorControls, useBlockProps } = wp.blockEditor;
const { Disabled, PanelBody, RangeControl, TextControl } = wp.components;
const { createElement: h } = wp.element;

registerBlockType('newsrail/latest-list', {
  edit({ attributes, setAttributes }) {
    const { limit, heading } = attributes;
    return h(
      'div',
      useBlockProps(),
      h(
        InspectorControls,
        null,
        h(
          PanelBody,
          { title: 'Latest list' },
          h(RangeControl, {
            label: 'How many',
            value: limit,
            min: 1,
            max: 20,
            onChange: (value) => setAttributes({ limit: value }),
          }),
          h(TextControl, {
            label: 'Heading',
            value: heading,
            onChange: (value) => setAttributes({ heading: value }),
          }),
        ),
      ),
      h(Disabled, null, h(wp.serverSideRender, { block: 'newsrail/latest-list', attributes })),
    );
  },
  save: () => null,
});
