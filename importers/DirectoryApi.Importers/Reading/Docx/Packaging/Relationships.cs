namespace DirectoryApi.Importers.Reading.Docx.Packaging;

/// <summary>Reads which parts a part relates to (ISO/IEC 29500-2, 9.3).</summary>
internal static class Relationships
{
    /// <summary>The part that lists the relationships of a part: <c>word/_rels/document.xml.rels</c>.</summary>
    public static string PartOf(string part)
    {
        var name = part.LastIndexOf('/') + 1;
        return $"{part[..name]}_rels/{part[name..]}.rels";
    }

    /// <summary>
    /// The names of the related parts by the last segment of the relationship's type, which the transitional and the strict variant
    /// have in common; the first one of each type. Empty without a list, and without what stands outside the package.
    /// </summary>
    /// <param name="list">The list of relationships; disposed of. Null for a part without one.</param>
    /// <param name="source">The part the relationships are of; targets are relative to it.</param>
    public static IReadOnlyDictionary<string, string> Read(WordXmlReader? list, string source)
    {
        var parts = new Dictionary<string, string>(StringComparer.Ordinal);
        using (list)
        {
            if (list is null || !list.MoveToRoot())
            {
                return parts;
            }

            while (list.NextChild(0))
            {
                var type = list.Attribute("Type") ?? "";
                type = type[(type.LastIndexOf('/') + 1)..];
                if (IsWanted(type) && list.Attribute("TargetMode") != "External" && Resolve(list.Attribute("Target") ?? "", source) is { } target)
                {
                    parts.TryAdd(type, target);
                }
            }
        }

        return parts;
    }

    private static bool IsWanted(string type) => type is "officeDocument" or "styles" or "numbering";

    /// <summary>The name of a part without its leading slash; null for a target that leads out of the package.</summary>
    private static string? Resolve(string target, string source)
    {
        target = target.Replace('\\', '/');
        var segments = target.StartsWith('/') ? [] : source.Split('/')[..^1].ToList();
        foreach (var segment in target.Split('/', StringSplitOptions.RemoveEmptyEntries))
        {
            if (segment == "..")
            {
                if (segments.Count == 0)
                {
                    return null;
                }

                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment != ".")
            {
                segments.Add(segment);
            }
        }

        return string.Join('/', segments);
    }
}
