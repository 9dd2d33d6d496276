using DirectoryApi.Domain.Places;

namespace DirectoryApi.Search.Tests.Nearby;

/// <summary>
/// Distances on the ellipsoid WGS 84 by the inverse formula of T. Vincenty, "Direct and inverse solutions of geodesics on the ellipsoid with
/// application of nested equations", Survey Review 23 (1975). Not for points nearly opposite.
/// </summary>
internal static class Vincenty
{
    private const double A = 6_378.137;
    private const double F = 1 / 298.257223563;
    private const double B = A * (1 - F);

    public static double Kilometres(Coordinates from, Coordinates to)
    {
        var l = double.DegreesToRadians(to.Longitude - from.Longitude);
        var (sinU1, cosU1) = Math.SinCos(Math.Atan((1 - F) * Math.Tan(double.DegreesToRadians(from.Latitude))));
        var (sinU2, cosU2) = Math.SinCos(Math.Atan((1 - F) * Math.Tan(double.DegreesToRadians(to.Latitude))));
        var lambda = l;
        for (var round = 0; ; round++)
        {
            var (sinLambda, cosLambda) = Math.SinCos(lambda);
            var sinSigma = Math.Sqrt(Math.Pow(cosU2 * sinLambda, 2) + Math.Pow((cosU1 * sinU2) - (sinU1 * cosU2 * cosLambda), 2));
            var cosSigma = (sinU1 * sinU2) + (cosU1 * cosU2 * cosLambda);
            var sigma = Math.Atan2(sinSigma, cosSigma);
            var sinAlpha = cosU1 * cosU2 * sinLambda / sinSigma;
            var cos2Alpha = 1 - (sinAlpha * sinAlpha);
            var cos2M = cosSigma - (2 * sinU1 * sinU2 / cos2Alpha);
            var c = F / 16 * cos2Alpha * (4 + (F * (4 - (3 * cos2Alpha))));
            var next = l + ((1 - c) * F * sinAlpha * (sigma + (c * sinSigma * (cos2M + (c * cosSigma * (-1 + (2 * cos2M * cos2M)))))));
            if (Math.Abs(next - lambda) < 1e-12 || round == 100)
            {
                var u2 = cos2Alpha * ((A * A) - (B * B)) / (B * B);
                var a = 1 + (u2 / 16_384 * (4_096 + (u2 * (-768 + (u2 * (320 - (175 * u2)))))));
                var b = u2 / 1_024 * (256 + (u2 * (-128 + (u2 * (74 - (47 * u2))))));
                var correction = b * sinSigma * (cos2M + (b / 4 * ((cosSigma * (-1 + (2 * cos2M * cos2M)))
                    - (b / 6 * cos2M * (-3 + (4 * sinSigma * sinSigma)) * (-3 + (4 * cos2M * cos2M))))));
                return B * a * (sigma - correction);
            }

            lambda = next;
        }
    }
}
