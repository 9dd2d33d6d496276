namespace DirectoryApi.Importers.Tests.Fuzz.Mutations;

/// <summary>Mutations of the tags of a page or of the main part of a word-processor document.</summary>
internal static class MarkupMutations
{
    private static readonly string[] HtmlTags =
        ["<table>", "</table>", "<tr>", "</tr>", "<td>", "<td colspan=\"99999999999\">", "<td rowspan=\"65534\">", "<td rowspan=0>", "<td colspan=-1>", "<td colspan=3 rowspan=2>", "<th>", "<p>", "<br>", "<!--", "<script>", "<pre>", "<h3>", "<div style=\"text-align:center\">", "<article>", "&#0;", "&#xD800;", "&nbsp;", "<select>", "<svg>", "<template>"];

    private static readonly string[] WordTags =
        ["<w:gridSpan w:val=\"99999999\"/>", "<w:gridSpan w:val=\"-2\"/>", "<w:gridSpan w:val=\"2\"/>", "<w:vMerge/>", "<w:vMerge w:val=\"restart\"/>", "<w:gridBefore w:val=\"3\"/>", "<w:br/>", "<w:tab/>", "<w:vanish/>", "<w:p/>", "<w:tc/>", "<w:tr/>", "<w:tbl/>", "<w:sym w:char=\"F0FF\"/>", "&#xD800;", "&#0;", "&nosuch;"];

    /// <summary>Mutates the tags of a page.</summary>
    public static string MutateHtml(Random random, string page) => Mutate(random, page, HtmlTags);

    /// <summary>Mutates the tags of a part of a word-processor document; it is mostly no longer well-formed.</summary>
    public static string MutateWord(Random random, string part) => Mutate(random, part, WordTags);

    /// <summary>Each piece begins with a tag and ends before the next one.</summary>
    private static string Mutate(Random random, string markup, string[] tags)
    {
        var pieces = markup.Split('<').Select((piece, index) => index == 0 ? piece : "<" + piece).ToList();
        var at = random.Next(pieces.Count);
        switch (random.Next(4))
        {
            case 0:
                PieceMutations.Mutate(random, pieces);
                break;
            case 1:
                pieces.Insert(at, random.Pick(tags));
                break;
            case 2:
                var text = pieces[at].IndexOf('>', StringComparison.Ordinal) + 1;
                pieces[at] = pieces[at][..text] + CharacterMutations.Mutate(random, pieces[at][text..]);
                break;
            default:
                pieces[at] = CharacterMutations.Mutate(random, pieces[at]);
                break;
        }

        return string.Concat(pieces);
    }
}
