using System.Xml;

namespace DirectoryApi.Importers.Reading.Docx.Packaging;

/// <summary>A table of names that does not grow without end: a document may use a different name for every element.</summary>
internal sealed class BoundedNameTable(DocxErrors errors) : NameTable
{
    private int _count;

    /// <inheritdoc />
    public override string Add(char[] key, int start, int len) => Get(key, start, len) ?? Counted(base.Add(key, start, len));

    /// <inheritdoc />
    public override string Add(string key) => Get(key) ?? Counted(base.Add(key));

    private string Counted(string name) =>
        ++_count <= DocxLimits.Names ? name : throw errors.TooLarge($"more than {DocxLimits.Names} different names of elements");
}
