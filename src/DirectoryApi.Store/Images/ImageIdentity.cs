using System.IO.Hashing;
using DirectoryApi.Domain.Offices;
using DirectoryApi.Store.Relational;

namespace DirectoryApi.Store.Images;

/// <summary>Identifies what an image must be of to be of use: an edition, and the very build of the program that reads it.</summary>
internal static class ImageIdentity
{
    /// <summary>
    /// A hash of the edition's number and time, of the machine's byte order, and of the modules that say what an image is like and how an
    /// edition is read: another build makes its own, so that no version of the form need be counted.
    /// </summary>
    public static byte[] Of(CurrentState edition)
    {
        var encoder = new ImageEncoder(new ImageShares());
        encoder.Number(edition.Edition);
        encoder.Long(edition.PublishedAt.UtcTicks);
        encoder.Flag(BitConverter.IsLittleEndian);
        encoder.Bytes(typeof(ImageIdentity).Module.ModuleVersionId.ToByteArray());
        encoder.Bytes(typeof(Office).Module.ModuleVersionId.ToByteArray());
        return XxHash128.Hash(encoder.Written.Span);
    }
}
