using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using DirectoryApi.Domain.Rows;
using DirectoryApi.Text.Utf8;

namespace DirectoryApi.Store.Model;

/// <summary>
/// SHA-256 of all that was read from a document. It changes with the file, and with an importer that reads more or other
/// things from the same file, which a hash of the file would not show.
/// </summary>
internal sealed class DocumentFingerprint : IDisposable
{
    private readonly IncrementalHash _hash = IncrementalHash.CreateHash(HashAlgorithmName.SHA256);
    private readonly Utf8Buffer _buffer = new();

    private DocumentFingerprint()
    {
    }

    /// <summary>The fingerprint in lower-case hexadecimal; <paramref name="rows"/> are the document's, as they are stored.</summary>
    public static string Of(ImportedDecree document, IEnumerable<AnnexRowRecord> rows)
    {
        using var fingerprint = new DocumentFingerprint();
        var decree = document.ToRecord(id: 0, edition: 0, contentSha256: "");
        fingerprint.Add(decree.Slug, decree.FileName, decree.Sha256, decree.Stem, decree.Number, decree.AdoptedOn);
        fingerprint.Add(decree.Title, decree.Language, decree.Status, decree.RepealedOn, decree.RepealedBy);

        fingerprint.Add(Text(document.Standards.Count));
        foreach (var standard in document.Standards)
        {
            fingerprint.Add(Text(standard.Ordinal), standard.Name, Text(standard.Line), ClauseHoursJson.Write(standard.Hours));
        }

        fingerprint.Add(Text(document.Rows.Count));
        foreach (var row in rows)
        {
            fingerprint.Add(Text(row.Standard), row.Annex, row.Row, row.Kind, row.Language);
            fingerprint.Add(Text(row.Line), Text(row.EndLine), Text(row.Cell), row.Cells, row.Values);
        }

        foreach (var warning in document.Warnings)
        {
            fingerprint.Add(warning.Code, warning.File, warning.Message);
            fingerprint.Add(Text(warning.Span.Line), Text(warning.Span.EndLine), Text(warning.Span.Cell));
        }

        return Convert.ToHexStringLower(fingerprint._hash.GetHashAndReset());
    }

    /// <inheritdoc />
    public void Dispose() => _hash.Dispose();

    private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);

    private void Add(params ReadOnlySpan<string?> values)
    {
        Span<byte> length = stackalloc byte[sizeof(int)];
        foreach (var value in values)
        {
            // The length in front keeps ("a", "bc") apart from ("ab", "c"), and null from nothing.
            BinaryPrimitives.WriteInt32LittleEndian(length, value?.Length ?? -1);
            _hash.AppendData(length);
            _hash.AppendData(_buffer.Encode(value ?? ""));
        }
    }
}
