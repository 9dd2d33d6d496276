using System.Collections.Frozen;
using System.IO.Hashing;
using System.Reflection;
using System.Text;
using DirectoryApi.Text.Vocabulary;

namespace DirectoryApi.Pages.Assets;

/// <summary>The style sheet, scripts and pictures of the pages, which the program carries.</summary>
public static class PageAssets
{
    private const string Prefix = "assets/";

    private static readonly FrozenDictionary<string, string> MediaTypes = new Dictionary<string, string>
    {
        [".css"] = "text/css; charset=utf-8",
        [".js"] = "text/javascript; charset=utf-8",
        [".svg"] = "image/svg+xml",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private static readonly Lazy<FrozenDictionary<string, PageAsset>> All = new(ReadAll);

    /// <summary>The one style sheet: the files <c>NN-name.css</c> in the order of their names.</summary>
    public const string StyleSheet = "site.css";

    /// <summary>Every file.</summary>
    public static IEnumerable<PageAsset> Files => All.Value.Values;

    /// <summary>The address of a file.</summary>
    /// <param name="name">Its name: <c>site.css</c>, <c>near.js</c>.</param>
    /// <exception cref="KeyNotFoundException">There is no such file.</exception>
    public static string Path(string name) => All.Value.TryGetValue(name, out var asset)
        ? asset.Path
        : throw new KeyNotFoundException($"The pages have no file {name} among their assets.");

    private static FrozenDictionary<string, PageAsset> ReadAll()
    {
        var assembly = Assembly.GetExecutingAssembly();
        var texts = assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith(Prefix, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => (Name: name[Prefix.Length..], Text: VocabularyTable.Text(assembly, name)))
            .ToLookup(file => file.Name.EndsWith(".css", StringComparison.Ordinal));
        return texts[false]
            .Append((Name: StyleSheet, Text: string.Concat(texts[true].Select(file => file.Text))))
            .ToFrozenDictionary(file => file.Name, file => Of(file.Name, file.Text), StringComparer.Ordinal);
    }

    private static PageAsset Of(string name, string text)
    {
        var content = Encoding.UTF8.GetBytes(text);
        var extension = System.IO.Path.GetExtension(name);
        var hash = Convert.ToHexStringLower(XxHash128.Hash(content).AsSpan(0, 6));
        return new PageAsset($"/{Prefix}{System.IO.Path.GetFileNameWithoutExtension(name)}.{hash}{extension}", MediaTypes[extension], content);
    }
}
