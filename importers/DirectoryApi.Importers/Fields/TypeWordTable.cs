using System.Buffers;
using DirectoryApi.Domain.Languages;
using DirectoryApi.Importers.Tables;

namespace DirectoryApi.Importers.Fields;

/// <summary>A table of words that tell the type of a place (<c>data/vocabulary</c>), by language.</summary>
internal sealed class TypeWordTable
{
    private readonly TypeWord[][] _words;
    private readonly SearchValues<string>[] _forms;

    private TypeWordTable(TypeWord[] words)
    {
        _words = [.. Enum.GetValues<Language>().Select(language => words.Where(word => word.Language == language).ToArray())];
        _forms = [.. _words.Select(ofLanguage => SearchValues.Create([.. ofLanguage.SelectMany(word => word.Forms)], StringComparison.OrdinalIgnoreCase))];
    }

    /// <summary>Reads a table.</summary>
    public static TypeWordTable Read(string name) => new([.. ImporterTable.Read(name).Select(row => new TypeWord(row))]);

    /// <summary>
    /// The words of a language in the order of the table; none where the text holds none of them, as most parts of an address do, which
    /// one search for all of their forms tells.
    /// </summary>
    public IReadOnlyList<TypeWord> In(string text, Language language) => text.AsSpan().ContainsAny(_forms[(int)language]) ? _words[(int)language] : [];
}
