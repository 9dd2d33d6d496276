using AngleSharp.Dom;

namespace DirectoryApi.Importers.Reading.Html;

/// <summary>Finds the parts of a page that hold the act: not its menus, not what stands around it.</summary>
/// <remarks>
/// The pages of the legal-acts site hold the text in <c>article</c> and the title with the act's own line («Постановление … № …»)
/// before it, in a part that begins with <c>h1</c>. Other pages are read from <c>main</c>, or whole.
/// </remarks>
internal static class ActRoots
{
    private static readonly string[] Candidates = ["article", "main"];

    /// <summary>The nodes that hold the act, in the order of the page; none of them holds another.</summary>
    public static IReadOnlyList<INode> Of(IDocument document)
    {
        foreach (var name in Candidates)
        {
            var parts = document.QuerySelectorAll(name).Where(part => part.ParentElement?.Closest(name) is null).ToArray();
            if (parts.Any(part => part.QuerySelector("table") is not null))
            {
                return [.. TitleBefore(document, parts[0], name), .. parts];
            }
        }

        return document.Body is { } body ? [body] : [];
    }

    /// <summary>The first <c>h1</c> of the page and what follows it in the same part, where it stands before the act.</summary>
    private static IEnumerable<INode> TitleBefore(IDocument document, IElement act, string name) =>
        document.QuerySelector($"h1, {name}") is { LocalName: "h1", Parent: { } parent } title
            ? parent.ChildNodes.SkipWhile(node => node != title).TakeWhile(node => !node.Contains(act))
            : [];
}
