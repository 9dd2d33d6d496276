using System.Buffers.Binary;
using System.Net;
using System.Net.Sockets;

namespace DirectoryApi.Serving.RateLimiting;

/// <summary>Tells clients apart by their addresses.</summary>
internal static class ClientKey
{
    // Above every prefix that an IPv6 client can have: ff00::/8 is multicast, which nobody sends from (RFC 4291 section 2.7).
    private const ulong V4 = 0xFFFF_FFFF_0000_0000;

    /// <summary>Those whose address is not known, as on a Unix socket: one client.</summary>
    private const ulong Unknown = 0xFF00_0000_0000_0000;

    /// <summary>
    /// One number for each IPv4 address, mapped ones (RFC 4291 section 2.5.5.2) included, and for each IPv6 network of 64 bits, which is
    /// what one subscriber has at least (RFC 6177): within it a client can take any address it likes.
    /// </summary>
    public static ulong Of(IPAddress? address)
    {
        Span<byte> bytes = stackalloc byte[16];
        if (address is null || !address.TryWriteBytes(bytes, out _))
        {
            return Unknown;
        }

        return address switch
        {
            { AddressFamily: AddressFamily.InterNetwork } => V4 | BinaryPrimitives.ReadUInt32BigEndian(bytes),
            { IsIPv4MappedToIPv6: true } => V4 | BinaryPrimitives.ReadUInt32BigEndian(bytes[12..]),
            _ => BinaryPrimitives.ReadUInt64BigEndian(bytes),
        };
    }
}
