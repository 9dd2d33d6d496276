using System.Security.Cryptography;

namespace DirectoryApi.Importers.Reading;

/// <summary>The bytes of a document, read once, with what identifies them.</summary>
public sealed class SourceFile
{
    /// <summary>Size in bytes above which a file is refused: the largest decree of the directory has less than one mebibyte.</summary>
    public const long MaximumLength = 64L * 1024 * 1024;

    private SourceFile(string name, ReadOnlyMemory<byte> bytes)
    {
        Name = name;
        Bytes = bytes;
        Sha256 = Convert.ToHexStringLower(SHA256.HashData(bytes.Span));
    }

    /// <summary>Name of the file without its folder.</summary>
    public string Name { get; }

    /// <summary>Its content.</summary>
    public ReadOnlyMemory<byte> Bytes { get; }

    /// <summary>SHA-256 of the content in lower-case hexadecimal.</summary>
    public string Sha256 { get; }

    /// <summary>Wraps content that is already in memory.</summary>
    public static SourceFile FromBytes(string name, ReadOnlyMemory<byte> bytes) => new(name, bytes);

    /// <summary>Reads a file.</summary>
    /// <exception cref="ImportException">There is no such file, or it is a directory, unreadable, empty or too large.</exception>
    public static SourceFile Load(string path)
    {
        ArgumentNullException.ThrowIfNull(path);
        if (path.Length == 0 || path.Contains('\0'))
        {
            throw new ImportException(
                ImportErrorKind.NotFound, path.Length == 0 ? "(no name)" : path.Replace("\0", "\\0", StringComparison.Ordinal), "is no name of a file. Name a file.");
        }

        if (Directory.Exists(path))
        {
            throw new ImportException(ImportErrorKind.Unreadable, path, "is a folder. Name the files in it, for example with a wildcard.");
        }

        try
        {
            using var stream = new FileStream(path, FileMode.Open, FileAccess.Read, FileShare.Read);
            var bytes = ReadBounded(path, stream);
            return bytes.Length == 0
                ? throw new ImportException(ImportErrorKind.Empty, path, "is empty. Download or copy the document again.")
                : new SourceFile(Path.GetFileName(path), bytes);
        }
        catch (Exception error) when (error is FileNotFoundException or DirectoryNotFoundException)
        {
            throw new ImportException(ImportErrorKind.NotFound, path, "there is no such file. Check the path.", error);
        }
        catch (Exception error) when (error is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            throw new ImportException(ImportErrorKind.Unreadable, path, $"cannot be read: {error.Message} Check its permissions, and that no other program holds it.", error);
        }
    }

    /// <summary>Reads to the end, but never more than <see cref="MaximumLength"/>: a device has no length and no end.</summary>
    private static byte[] ReadBounded(string path, FileStream stream)
    {
        using var buffer = new MemoryStream();
        var chunk = new byte[81920];
        for (int read; (read = stream.Read(chunk)) > 0;)
        {
            buffer.Write(chunk, 0, read);
            if (buffer.Length > MaximumLength)
            {
                throw new ImportException(
                    ImportErrorKind.TooLarge, path, $"is larger than {MaximumLength / 1024 / 1024} MiB, which no annex is. Check that it is the right file.");
            }
        }

        return buffer.ToArray();
    }
}
